-- After every migration: staff read every column of a visit, also one that is new, but not the marks of the person (V042).
do $$
begin
    execute (select format('revoke select on appointment from cnap_tenant; grant select (%s) on appointment to cnap_tenant',
                           string_agg(quote_ident(a.attname), ', ' order by a.attnum))
               from pg_attribute a
              where a.attrelid = 'appointment'::regclass and a.attnum > 0 and not a.attisdropped
                and a.attname not in ('phone_mark', 'name_mark'));
end $$;
