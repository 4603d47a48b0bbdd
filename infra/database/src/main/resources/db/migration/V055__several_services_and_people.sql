-- V055  Several services and several people in one visit.
-- Why:   a family comes for its passports once; a visit takes the time of all of it at one lane.
-- Needs: V038.   Locks: appointment, listed_service, briefly.   Undo: drop columns, functions and trigger.

alter table appointment
    add column further_services uuid[]   not null default '{}',
    add column people           smallint not null default 1,
    add constraint ck_appointment_services check (cardinality(further_services) <= 4
                                              and array_position(further_services, service_id) is null
                                              and array_position(further_services, null) is null),
    add constraint ck_appointment_people check (people between 1 and 6);

comment on column appointment.further_services is
    'What is done besides service_id, in that order. Most visits are for one service: so each stays one row, and a hold '
    'becomes the booking, moves and ends by one update (ADR 0030). The claim takes only a lane that gives them all.';
comment on column appointment.people is 'How many people each service is given to; the visit takes that many times as long.';

grant select (further_services, people), update (further_services, people) on appointment to cnap_citizen;
grant select (further_services, people) on appointment to cnap_public, cnap_region;

-- As the function of V029, for all services of a visit.
create function still_gives(of_tenant uuid, of_lane uuid, of_services uuid[]) returns boolean
    language sql volatile
begin atomic
    select not exists (select from unnest(of_services) as wanted (service_id)
                        where not exists (select from lane_service x
                                           where x.tenant_id = of_tenant and x.lane_id = of_lane
                                             and x.service_id = wanted.service_id));
end;

comment on function still_gives(uuid, uuid, uuid[]) is
    'Whether a lane gives all these services at this very moment, also seen from a statement that began earlier.';
grant execute on function still_gives(uuid, uuid, uuid[]) to cnap_tenant, cnap_citizen;

-- In the order in which they are done, as people read them.
create function titles_of(services uuid[]) returns text
    language sql stable
begin atomic
    select string_agg(s.title, '; ' order by wanted.place)
      from unnest(services) with ordinality as wanted (service_id, place)
      join service s on s.id = wanted.service_id;
end;

comment on function titles_of is 'The titles of all services of a visit in one line.';
grant execute on function titles_of to cnap_tenant, cnap_citizen, cnap_worker;

-- What a foreign key does for service_id: a service that visits are booked for stays on the list.
create index appointment_with_further_services on appointment (tenant_id) where further_services <> '{}';
create function keep_services_of_visits() returns trigger
    language plpgsql
as $$
begin
    if exists (select from appointment a
                where a.tenant_id = old.tenant_id and a.further_services <> '{}'
                  and old.service_id = any (a.further_services)) then
        raise foreign_key_violation using
            message = 'the service is booked', constraint = 'fk_appointment_further_services';
    end if;
    return old;
end $$;
create trigger keep_services_of_visits before delete on listed_service
    for each row execute function keep_services_of_visits();
