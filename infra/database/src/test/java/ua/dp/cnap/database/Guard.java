package ua.dp.cnap.database;

/** A rule of the schema as a query for what breaks it, with a mistake that it must notice. */
enum Guard {
    every_tenant_table_has_forced_row_security_and_a_policy("""
            select c.relname
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and (not c.relrowsecurity or not c.relforcerowsecurity
                    or not exists (select from pg_policy p where p.polrelid = c.oid))""", """
            alter table office no force row level security"""),

    every_table_without_a_tenant_is_public_reference("""
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and c.relname not in ('community', 'directory_entry', 'life_event', 'life_event_part',
                                     'classified_community', 'public_holiday', 'martial_law', 'martial_law_change',
                                     'subsistence_minimum', 'typical_card', 'network_rule', 'flyway_schema_history',
                                     'consent_edition', 'consent_purpose')
               and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')""", """
            create table note (id uuid constraint pk_note primary key)"""),

    keys_begin_with_the_tenant("""
            select k.conname
              from pg_constraint k
              join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'tenant_id'
             where k.contype in ('p', 'u', 'x') and k.conkey[1] <> a.attnum
                   -- a citizen presents the key before anyone knows the community; the directory's services have none; a browser
                   -- comes to a domain before it is known whose it is
               and k.conname not in ('uq_appointment_manage_key', 'uq_appointment_find_key', 'pk_service', 'uq_service_guide_id',
                                     'uq_service_centre_own_domain')""", """
            alter table office add constraint uq_office_id unique (id)"""),

    foreign_keys_between_tenants_tables_begin_with_the_tenant("""
            select k.conname
              from pg_constraint k
              join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'tenant_id'
              left join pg_attribute f on f.attrelid = k.confrelid and f.attname = 'tenant_id'
             where k.contype = 'f' and f.attnum is not null
                   -- most services are nobody's own; the policy listed_service_is_known_here says what the key cannot
               and k.conname <> 'fk_listed_service_service'
               and (k.conkey[1] <> a.attnum or k.confkey[1] <> f.attnum)""", """
            alter table office add constraint uq_office_id unique (id);
            alter table lane add constraint fk_lane_office_alone foreign key (office_id) references office (id)"""),

    a_policy_that_lets_write_checks_what_is_written("""
            select polname from pg_policy where polcmd in ('*', 'a', 'w') and polwithcheck is null""", """
            create policy lane_day_loose on lane_day for update to cnap_citizen using (true)"""),

    a_policy_that_writes_names_the_tenant_unless_it_is_a_background_jobs("""
            select polname
              from pg_policy
             where polcmd <> 'r' and polname not in ('lane_day_calendar', 'message_worker', 'message_calendar_reminds', 'message_beside', 'account_task_worker', 'staff_member_worker',
                                   'service_directory_is_loaded', 'message_of_the_person', 'missed_appeal_of_the_person', 'visit_answer_of_the_person', 'data_erasure_calendar',
                                   'appointment_is_erased', 'appointment_lapses', 'appointment_only_a_hold_is_deleted', 'appointment_unconfirmed_lapses')
               and pg_get_expr(coalesce(polqual, polwithcheck), polrelid) not like '%tenant_id = ( SELECT current_tenant_id()%'""", """
            create policy office_loose on office to cnap_region using (true) with check (true)"""),

    every_policy_is_for_a_scope("""
            select polname
              from pg_policy, unnest(polroles) as role
             where role not in (select oid from pg_roles where rolname in
                   ('cnap_tenant', 'cnap_citizen', 'cnap_public', 'cnap_region', 'cnap_calendar',
                    'cnap_coordinator', 'cnap_worker', 'cnap_mover'))
               and polname not in ('configuration_change_recorded', 'appointment_addressed', 'message_beside', 'service_centre_addressed', 'appointment_counted',
                                   'fairness_rule_kept', 'service_fairness_rule_kept', 'missed_appeal_kept',
                                   'service_directory_is_loaded', 'message_of_the_person', 'missed_appeal_of_the_person', 'visit_answer_of_the_person', 'data_erasure_requested',
                                   'appointment_of_the_person')""", """
            create policy office_everyone on office for select using (true)"""),

    nothing_is_granted_to_everyone("""
            select c.relname from pg_class c, aclexplode(c.relacl) g
             where c.relnamespace = 'public'::regnamespace and g.grantee = 0
            union all
            select a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid, aclexplode(a.attacl) g
             where c.relnamespace = 'public'::regnamespace and g.grantee = 0
            union all
            select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
             where p.pronamespace = 'public'::regnamespace and g.grantee = 0
               and not exists (select from pg_depend d
                                where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
            union all
            select n.nspname from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) g
             where n.nspname = 'public' and g.grantee = 0""", """
            grant execute on function likeness to public"""),

    scopes_have_no_rights_beyond_the_four_verbs("""
            select c.relname || ' ' || g.privilege_type
              from pg_class c, aclexplode(c.relacl) g
             where c.relnamespace = 'public'::regnamespace and g.grantee <> c.relowner
               and (g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or g.is_grantable)""", """
            grant truncate on appointment to cnap_tenant"""),

    the_owner_owns_everything("""
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace and pg_get_userbyid(c.relowner) <> 'cnap_owner'
               and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            union all
            select d.objid::text from pg_shdepend d join pg_roles r on r.oid = d.refobjid
             where d.deptype = 'o' and r.rolname <> 'cnap_owner' and r.rolname like 'cnap\\_%'""", null),

    no_function_runs_with_the_rights_of_its_owner_but_those_that_give_nothing_back("""
            select p.proname
              from pg_proc p
             where p.pronamespace = 'public'::regnamespace and p.prosecdef
               and p.proname not in ('record_change', 'record_martial_law', 'address_message', 'keep_limits_per_person', 'forget_person',
                                     'readdress_messages',
                                     'correct_own_data', 'erase_own_data')
                   -- what is given back is the person's own, for the key of the visit
               and p.proname <> 'own_data'""", """
            alter function likeness security definer"""),

    every_view_asks_with_the_rights_of_the_reader("""
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false))""", """
            create view visitor as select surname from appointment"""),

    every_constraint_says_its_kind("""
            select k.conname
              from pg_constraint k
             where k.connamespace = 'public'::regnamespace and k.contype <> 'n'
               and k.conrelid <> 'flyway_schema_history'::regclass
               and k.conname not like case k.contype when 'p' then 'pk\\_' when 'f' then 'fk\\_' when 'u' then 'uq\\_'
                                                     when 'c' then 'ck\\_' when 'x' then 'ex\\_' end || '%'""", """
            alter table office add check (name <> '')""");

    final String query;
    final String mistake;

    /** @param mistake SQL of the owner that the query must notice; null where only a superuser could make one */
    Guard(String query, String mistake) {
        this.query = query;
        this.mistake = mistake;
    }
}
