-- V033  The oblast opens a community with its list of services, and renames its centre.
-- Why:   a new community is to have its mandatory services from the first minute; settlements get new names, communities keep theirs.
-- Needs: V015.   Locks: community, service_centre, briefly.   Undo: drop columns, trigger, policy; record_change of V008.

alter table service_centre
    add column opened_at        timestamptz,
    add column opening_key_hash bytea;
comment on column service_centre.opened_at is 'When the oblast opened it here; null for a centre that was loaded with the system.';
comment on column service_centre.opening_key_hash is
    'SHA-256 of the idempotency key of the opening: the same request again gets the first answer.';

create policy listed_service_coordinator on listed_service for insert to cnap_coordinator
    with check (tenant_id = (select current_tenant_id()));
grant insert on listed_service to cnap_coordinator;

alter table community
    add column centre_renamed_on date;
comment on column community.centre_renamed_on is
    'Since when the centre has its name by word of the oblast; reference files that are older do not take it back.';
grant update (centre, centre_former, centre_renamed_on) on community to cnap_coordinator;

-- As in V008; a community is its own tenant, and what moves in from another deployment brings its history along.
create or replace function record_change() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    was  jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    is_  jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    key_ jsonb;
begin
    if session_user = current_user or current_setting('role') = 'cnap_mover' or was - 'version' is not distinct from is_ - 'version' then
        return null;
    end if;
    if current_setting('app.change_id', true) is null or current_setting('app.change_id', true) = '' then
        perform set_config('app.change_id', gen_random_uuid()::text, true);
    end if;
    select jsonb_object_agg(k, coalesce(is_, was) -> k) into key_ from unnest(tg_argv) k;
    insert into configuration_change (tenant_id, change_id, made_at, actor, actor_name, reason, undoes, entity, row_key, before, after)
    values (coalesce(coalesce(is_, was) ->> 'tenant_id', coalesce(is_, was) ->> 'id')::uuid,
            current_setting('app.change_id')::uuid, now(),
            nullif(current_setting('app.actor', true), ''), nullif(current_setting('app.actor_name', true), ''),
            nullif(current_setting('app.reason', true), ''), nullif(current_setting('app.undoes', true), '')::uuid,
            tg_table_name, key_, was, is_);
    return null;
end $$;

select keep_history('community', 'id');

-- What the oblast has suspended, the centre does not lift, whatever the program.
create function suspension_is_the_oblasts() returns trigger
    language plpgsql
as $$
begin
    raise insufficient_privilege using message = 'a suspension is a decision of the oblast';
end $$;
create trigger suspension_is_the_oblasts before update on service_centre for each row
    when ((old.suspended_since, old.suspension_reason) is distinct from (new.suspended_since, new.suspension_reason)
          and current_user = 'cnap_tenant')
    execute function suspension_is_the_oblasts();
