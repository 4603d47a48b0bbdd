-- V008  Who changed the configuration, when, from what to what, and why.
-- Why:   a head answers for the centre; only the database sees every change, so the database keeps the record.
-- Needs: V005; roles.sql with cnap_coordinator and cnap_worker.   Locks: the tables with a history, briefly (triggers).
-- Undo:  drop triggers, table, functions.

grant usage on schema public to cnap_coordinator, cnap_worker;
grant execute on function current_tenant_id, current_manage_key, search_text, likeness to cnap_coordinator, cnap_worker;

create table configuration_change (
    tenant_id  uuid        not null default current_tenant_id(),
    seq        bigint      not null generated always as identity,
    change_id  uuid        not null,
    made_at    timestamptz not null,
    actor      text,
    actor_name text,
    reason     text,
    undoes     uuid,
    entity     text        not null,
    row_key    jsonb       not null,
    before     jsonb,
    after      jsonb,

    constraint pk_configuration_change primary key (tenant_id, seq),
    constraint ck_configuration_change_says_something check (before is not null or after is not null)
);

comment on table configuration_change is
    'One row of configuration as it was and as it became. All rows of one transaction share change_id. '
    'Written by triggers only; nobody changes or deletes it.';
comment on column configuration_change.actor is 'Account of the person; null when the system itself did it.';
comment on column configuration_change.undoes is 'The change that this one took back.';
create index configuration_change_of_row on configuration_change (tenant_id, entity, row_key, seq desc);
create index configuration_change_by_id on configuration_change (tenant_id, change_id);

alter table configuration_change enable row level security;
alter table configuration_change force  row level security;
create policy configuration_change_tenant on configuration_change for select to cnap_tenant
    using (tenant_id = (select current_tenant_id()));
create policy configuration_change_recorded on configuration_change for insert to cnap_owner
    with check (tenant_id = (select current_tenant_id()));
grant select on configuration_change to cnap_tenant;

-- Runs as its owner, because the one who makes the change has no right to write the record. The arguments name the columns
-- of the key. What the owner itself loads, the state of a new system, is nobody's change.
create function record_change() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    was  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    is_  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    key_ jsonb;
begin
    if session_user = current_user or was - 'version' is not distinct from is_ - 'version' then
        return null;
    end if;
    if current_setting('app.change_id', true) is null or current_setting('app.change_id', true) = '' then
        perform set_config('app.change_id', gen_random_uuid()::text, true);
    end if;
    select jsonb_object_agg(k, coalesce(is_, was) -> k) into key_ from unnest(tg_argv) k;
    insert into configuration_change (tenant_id, change_id, made_at, actor, actor_name, reason, undoes, entity, row_key, before, after)
    values ((coalesce(is_, was) ->> 'tenant_id')::uuid, current_setting('app.change_id')::uuid, now(),
            nullif(current_setting('app.actor', true), ''), nullif(current_setting('app.actor_name', true), ''),
            nullif(current_setting('app.reason', true), ''), nullif(current_setting('app.undoes', true), '')::uuid,
            tg_table_name, key_, was, is_);
    return null;
end $$;

-- For migrations: keeps the history of a table from now on. Not a right of any role but the owner.
create function keep_history(of_table regclass, variadic key_columns text[]) returns void
    language plpgsql
as $$
begin
    execute format('create trigger keep_history after insert or update or delete on %s for each row execute function record_change(%s)',
                   of_table, (select string_agg(quote_literal(k), ', ') from unnest(key_columns) k));
end $$;

select keep_history('service_centre', 'tenant_id');
select keep_history('office', 'id');
select keep_history('office_hours', 'office_id', 'weekday');
select keep_history('announcement', 'id');
select keep_history('listed_service', 'service_id');
select keep_history('staff_member', 'id');
select keep_history('lane', 'id');

-- The oblast when it acts and does not only look: it opens and suspends communities. It works in one of them at a time.
grant select on community, service, directory_entry, life_event, life_event_part to cnap_coordinator;
create policy service_centre_coordinator on service_centre to cnap_coordinator
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
grant select, insert on service_centre to cnap_coordinator;
