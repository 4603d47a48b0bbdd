-- V038  A time is held while its citizen types, and may have to be confirmed.
-- Why:   a chosen time that is gone after the form is filled in is a broken promise; a hold is the later appointment without
--        its person, so it becomes the booking in one statement and the same constraint keeps it from being given twice.
-- Needs: V031.   Locks: appointment while its constraints are made anew; service_centre, briefly.   Undo: drop columns, restore constraints.

alter table service_centre
    add column hold_minutes    integer not null default 10,
    add column confirmation    text    not null default 'NONE',
    add column confirm_minutes integer not null default 30,
    add constraint ck_service_centre_hold    check (hold_minutes between 2 and 60),
    add constraint ck_service_centre_confirmation check (confirmation in ('NONE', 'EMAIL', 'PHONE')),
    add constraint ck_service_centre_confirm check (confirm_minutes between 5 and 1440);

comment on column service_centre.hold_minutes is 'How long a chosen time waits for its citizen to fill in the form.';
comment on column service_centre.confirmation is
    'Whether an online booking must be confirmed, and by what: a link or code in an e-mail, a code to the phone.';
comment on column service_centre.confirm_minutes is 'How long an unconfirmed booking keeps its time.';

alter table appointment
    add column held_until     timestamptz,
    add column wrong_codes    smallint not null default 0,
    alter column surname       drop not null,
    alter column given_name    drop not null,
    alter column phone         drop not null,
    alter column find_key_hash drop not null,
    alter column consented_at  drop not null,
    drop constraint ck_appointment_status,
    add constraint ck_appointment_status
        check (status in ('HELD', 'PENDING', 'BOOKED', 'ARRIVED', 'SERVED', 'MISSED', 'CANCELLED', 'LAPSED')),
    add constraint ck_appointment_waits_until check (held_until is not null or status not in ('HELD', 'PENDING')),
    add constraint ck_appointment_has_a_person
        check (status = 'HELD' or surname is not null and given_name is not null and phone is not null
                                  and find_key_hash is not null and consented_at is not null),
    drop constraint ex_appointment_lane_is_free,
    add constraint ex_appointment_lane_is_free
        exclude using gist (tenant_id with =, lane_id with =, tstzrange(starts_at, busy_until) with &&)
        where (status in ('HELD', 'PENDING', 'BOOKED', 'ARRIVED', 'SERVED'));

comment on table appointment is
    'A promise to serve one citizen at one lane during one interval; HELD: a time that waits for its citizen to say who comes.';
comment on column appointment.held_until is 'HELD, PENDING: from when the time may be given to others, unless it was booked or confirmed first.';
comment on column appointment.wrong_codes is 'How often a wrong confirmation code was given.';
create index appointment_that_waits on appointment (held_until) where status in ('HELD', 'PENDING');

-- A hold becomes the booking of whoever has its key; whoever has it may also let it go. Nothing else is ever deleted.
grant select (held_until, wrong_codes), update (held_until, wrong_codes, surname, given_name, patronymic, phone, email, language, consented_at,
              booked_at, request_hash, find_key_hash) on appointment to cnap_citizen;
grant select (held_until, wrong_codes) on appointment to cnap_public;
grant delete on appointment to cnap_citizen, cnap_tenant;
create policy appointment_only_a_hold_is_deleted on appointment as restrictive for delete
    to cnap_citizen, cnap_tenant, cnap_calendar
    using (status = 'HELD');

-- What was not booked or confirmed in time lapses.
create policy appointment_lapses on appointment for delete to cnap_calendar
    using (status = 'HELD' and held_until < now());
create policy appointment_unconfirmed_lapses on appointment for update to cnap_calendar
    using (status = 'PENDING' and held_until < now()) with check (status = 'LAPSED');
grant select (id, held_until, version), update (status, version), delete on appointment to cnap_calendar;

-- One at a time: the appointment is locked before the day of its lane, as everywhere. Whoever books, confirms or moves it in
-- that moment is waited for, and nothing lapses then. The clock is the database's: nodes need not agree.
create function lapse(of_tenant uuid, of_id uuid) returns text
    language plpgsql
as $$
declare gone record;
begin
    delete from appointment a
     where a.tenant_id = of_tenant and a.id = of_id and a.status = 'HELD' and a.held_until < now()
 returning a.tenant_id, a.office_id, a.lane_id, a.starts_at, a.busy_until, a.status into gone;
    if not found then
        update appointment a
           set status = 'LAPSED', version = version + 1
         where a.tenant_id = of_tenant and a.id = of_id and a.status = 'PENDING' and a.held_until < now()
     returning a.tenant_id, a.office_id, a.lane_id, a.starts_at, a.busy_until, a.status into gone;
        if not found then
            return null;
        end if;
    end if;
    update lane_day d
       set free = d.free + tstzmultirange(tstzrange(gone.starts_at, gone.busy_until)) * d.opening
     where d.tenant_id = gone.tenant_id and d.office_id = gone.office_id and d.lane_id = gone.lane_id
       and d.day = (gone.starts_at at time zone 'Europe/Kyiv')::date;
    return gone.status;
end $$;

comment on function lapse is 'Gives back the time of a hold, or of an unconfirmed booking, whose time-out has passed; null if it did not lapse.';
grant execute on function lapse to cnap_calendar;

-- As in V018; what is held or unconfirmed is taken too.
create or replace function rebuild_lane_days(of_tenant uuid, of_office uuid, from_day date, to_day date) returns void
    language plpgsql
as $$
begin
    perform 1
       from office o
      where o.tenant_id = of_tenant and o.id = of_office
        for no key update;

    perform 1
       from lane_day d
      where d.tenant_id = of_tenant and d.office_id = of_office and d.day between from_day and to_day
      order by d.day, d.lane_id
        for update;

    insert into lane_day (tenant_id, office_id, day, lane_id, opening, free, paused)
    select of_tenant, of_office, o.day, o.lane_id, o.opening, o.opening - coalesce(b.booked, '{}'),
           exists (select from lane_day p
                    where p.tenant_id = of_tenant and p.office_id = of_office and p.day = o.day and p.paused)
      from lane_openings(of_tenant, of_office, from_day, to_day) o
      left join (select a.lane_id, (a.starts_at at time zone 'Europe/Kyiv')::date as day,
                        range_agg(tstzrange(a.starts_at, a.busy_until)) as booked
                   from appointment a
                  where a.tenant_id = of_tenant and a.office_id = of_office
                    and a.status in ('HELD', 'PENDING', 'BOOKED', 'ARRIVED', 'SERVED')
                    and a.starts_at >= from_day::timestamp at time zone 'Europe/Kyiv'
                    and a.starts_at < (to_day + 1)::timestamp at time zone 'Europe/Kyiv'
                  group by 1, 2) b
        on b.lane_id = o.lane_id and b.day = o.day
        on conflict on constraint pk_lane_day do update
           set opening = excluded.opening, free = excluded.free;
end $$;

-- As in V030; so here.
create or replace function apply_holidays(from_day date) returns bigint
    language plpgsql
as $$
declare
    here    record;
    changed bigint;
    total   bigint := 0;
begin
    for here in
        select distinct d.tenant_id, d.office_id, d.day
          from lane_day d
          join public_holiday p on p.day = d.day
         where d.day >= from_day
         order by d.tenant_id, d.office_id, d.day
    loop
        continue when not exists (
            select from lane_day d
              join lane_openings(here.tenant_id, here.office_id, here.day, here.day) o on o.lane_id = d.lane_id
             where d.tenant_id = here.tenant_id and d.office_id = here.office_id and d.day = here.day and d.opening <> o.opening);

        perform 1
           from lane_day d
          where d.tenant_id = here.tenant_id and d.office_id = here.office_id and d.day = here.day
          order by d.lane_id
            for update;

        update lane_day d
           set opening = o.opening, free = o.opening - coalesce(b.booked, '{}')
          from lane_openings(here.tenant_id, here.office_id, here.day, here.day) o
          left join (select a.lane_id, range_agg(tstzrange(a.starts_at, a.busy_until)) as booked
                       from appointment a
                      where a.tenant_id = here.tenant_id and a.office_id = here.office_id
                        and a.status in ('HELD', 'PENDING', 'BOOKED', 'ARRIVED', 'SERVED')
                        and a.starts_at >= here.day::timestamp at time zone 'Europe/Kyiv'
                        and a.starts_at < (here.day + 1)::timestamp at time zone 'Europe/Kyiv'
                      group by a.lane_id) b on b.lane_id = o.lane_id
         where d.tenant_id = here.tenant_id and d.office_id = here.office_id and d.day = here.day and d.lane_id = o.lane_id
           and d.opening <> o.opening;
        get diagnostics changed = row_count;
        total := total + changed;
    end loop;
    return total;
end $$;

-- A booking that waits to be confirmed tells its code, one that was not confirmed says that it lapsed.
alter table message
    drop constraint ck_message_about_a_visit_is_of_a_known_kind,
    add constraint ck_message_about_a_visit_is_of_a_known_kind check (appointment_id is null or kind in
        ('BOOKED', 'MOVED', 'CANCELLED', 'MOVED_BY_CENTRE', 'CANCELLED_BY_CENTRE', 'CONFIRM'));
