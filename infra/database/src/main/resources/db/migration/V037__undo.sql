-- V037  Takes a recorded change of configuration back.
-- Why:   a head who clicked wrongly wants yesterday's state, not to type it again.
-- Needs: V008.   Locks: none.   Undo: drop function undo_change.

-- Runs with the rights of the caller: what the caller may not write, it does not undo. A row must still be as the change
-- left it. A version goes on counting, so that whoever has the page open notices.
create function undo_change(change uuid) returns void
    language plpgsql
as $$
declare
    step     record;
    columns_ text;
    same_row text;
    touched  bigint;
begin
    perform set_config('app.undoes', change::text, true);
    for step in select entity, row_key, before, after from configuration_change
                 where tenant_id = (select current_tenant_id()) and change_id = change order by seq desc loop
        select string_agg(format('t.%1$I = k.%1$I', k.name), ' and ') into same_row
          from jsonb_object_keys(step.row_key || '{"tenant_id": 0}') as k (name);
        select string_agg(format('%I', a.attname), ', ') into columns_
          from pg_attribute a
         where a.attrelid = step.entity::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
           and a.attname <> 'version' and step.before ? a.attname::text
           and (step.after is null or step.before -> a.attname::text is distinct from step.after -> a.attname::text);
        if step.after is null then
            execute format('insert into %1$I (%2$s) select %2$s from jsonb_populate_record(null::%1$I, $1)', step.entity, columns_)
              using step.before;
        elsif step.before is null then
            execute format('delete from %1$I t using jsonb_populate_record(null::%1$I, $1) k
                             where %2$s and to_jsonb(t) @> ($1 - ''version'')', step.entity, same_row)
              using step.after;
        else
            execute format('update %1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::%1$I, $2))
                              from jsonb_populate_record(null::%1$I, $1) k
                             where %3$s and to_jsonb(t) @> ($1 - ''version'')', step.entity, columns_, same_row)
              using step.after, step.before;
        end if;
        get diagnostics touched = row_count;
        if touched <> 1 then
            raise exception 'a row of % is no longer as the change left it', step.entity;
        end if;
        if exists (select from pg_attribute where attrelid = step.entity::regclass and attname = 'version') and step.before is not null then
            execute format('update %1$I t set version = greatest(t.version, ($1 ->> ''version'')::integer) + 1
                              from jsonb_populate_record(null::%1$I, $1) k where %2$s', step.entity, same_row)
              using coalesce(step.after, step.before);
        end if;
    end loop;
end $$;

comment on function undo_change is 'Brings the rows of a change back to what they were before, as a new change that says which one it undoes.';
grant execute on function undo_change to cnap_tenant;
