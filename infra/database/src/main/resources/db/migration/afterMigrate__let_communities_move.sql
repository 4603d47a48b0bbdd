-- After every migration: the mover may fill each table of a tenant, also one that is new. It sees and adds to nothing that
-- was there before its own transaction; what that brought in, triggers may read. An office may come before the one it belongs
-- to, so a key that points into its own table can wait for the commit.
do $$
declare
    tab     record;
    rule    record;
    routine record;
begin
    for tab in
        select c.oid::regclass as name, c.relname
          from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = c.relname || '_mover')
    loop
        execute format('create policy %I on %s for insert to cnap_mover with check (tenant_id = (select current_tenant_id()) %s)',
                       tab.relname || '_mover', tab.name,
                       case when tab.relname <> 'service_centre' then 'and (select is_moving_in())' end);
        if tab.relname <> 'service_centre' then
            execute format('create policy %I on %s for select to cnap_mover using (tenant_id = (select current_tenant_id()) and (select is_moving_in()))',
                           tab.relname || '_moves_in', tab.name);
        end if;
        execute format('grant select, insert on %s to cnap_mover', tab.name);
    end loop;

    -- what the rules of a table call: they run with the rights of the mover
    for routine in
        select p.oid::regprocedure as name
          from pg_proc p
         where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
           and has_function_privilege('cnap_tenant', p.oid, 'execute') and not has_function_privilege('cnap_mover', p.oid, 'execute')
    loop
        execute format('grant execute on function %s to cnap_mover', routine.name);
    end loop;

    for rule in
        select k.conname, k.conrelid::regclass as tab
          from pg_constraint k
         where k.connamespace = 'public'::regnamespace and k.contype = 'f' and k.conrelid = k.confrelid and not k.condeferrable
    loop
        execute format('alter table %s alter constraint %I deferrable initially immediate', rule.tab, rule.conname);
    end loop;
end $$;
