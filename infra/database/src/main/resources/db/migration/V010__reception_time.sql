-- V010  When an office really receives, who sits where, and which lane can therefore give what.
-- Why:   weekly hours alone are never the truth: holidays, repairs, power cuts, routes, rosters and absences change the day.
-- Needs: V009.   Locks: office, lane, lane_day, appointment while they are altered.   Undo: not possible without loss.

-- The days of rest of the Labour Code, art. 73. They count only outside of martial law (2136-IX art. 6 p. 6).
create table public_holiday (
    day     date not null,
    name    text not null,
    name_en text not null,

    constraint pk_public_holiday primary key (day)
);

create table martial_law (
    starts_on date not null,
    ends_on   date,

    constraint pk_martial_law primary key (starts_on),
    constraint ck_martial_law_starts_before_it_ends check (starts_on <= ends_on)
);

comment on table martial_law is 'From when to when, both included, public holidays are ordinary working days. Open while ends_on is null.';

grant select on public_holiday, martial_law
    to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar, cnap_coordinator, cnap_worker;
grant update (ends_on), insert on martial_law to cnap_coordinator;

insert into martial_law (starts_on) values ('2022-02-24');

create table hours_series (
    tenant_id   uuid     not null default current_tenant_id(),
    id          uuid     not null,
    office_id   uuid     not null,
    name        text     not null,
    valid_from  date     not null,
    valid_until date     not null,
    weekday     smallint not null,
    every_weeks smallint not null default 1,
    month_week  smallint,
    opens       time,
    closes      time,

    constraint pk_hours_series primary key (tenant_id, id),
    constraint fk_hours_series_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint ck_hours_series_name check (char_length(name) between 1 and 120),
    constraint ck_hours_series_starts_before_it_ends check (valid_from <= valid_until),
    constraint ck_hours_series_weekday check (weekday between 1 and 7),
    constraint ck_hours_series_every_weeks check (every_weeks between 1 and 8),
    constraint ck_hours_series_month_week check (month_week in (1, 2, 3, 4, -1) and every_weeks = 1),
    constraint ck_hours_series_opens_before_it_closes check ((opens is null) = (closes is null) and (opens < closes))
);

comment on table hours_series is
    'Hours that repeat and differ from the weekly ones: summer hours, every second Saturday, the last Friday of a month. '
    'No opens and closes: closed on these days.';
comment on column hours_series.every_weeks is 'Every so many weeks, counted from the week of valid_from.';
comment on column hours_series.month_week is 'Only the first … fourth such weekday of a month, or the last (-1).';

create table hours_exception (
    tenant_id  uuid not null default current_tenant_id(),
    id         uuid not null,
    office_id  uuid,
    day_from   date not null,
    day_until  date not null,
    effect     text not null,
    cause      text not null,
    opens      time,
    closes     time,
    note       text,
    note_en    text,

    constraint pk_hours_exception primary key (tenant_id, id),
    constraint fk_hours_exception_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint fk_hours_exception_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint ck_hours_exception_starts_before_it_ends check (day_from <= day_until and day_until < day_from + 366),
    constraint ck_hours_exception_effect check (effect in ('CLOSED', 'HOURS', 'INTERRUPTION')),
    constraint ck_hours_exception_cause check (cause in ('HOLIDAY', 'REPAIR', 'POWER_CUT', 'AIR_RAID_ALERT', 'STAFF', 'EVENT', 'OTHER')),
    constraint ck_hours_exception_times check ((effect = 'CLOSED') = (opens is null) and (opens is null) = (closes is null) and (opens < closes)),
    constraint ck_hours_exception_note check (char_length(note) <= 300 and char_length(note_en) <= 300),
    constraint ex_hours_exception_hours_of_a_day_are_said_once
        exclude using gist (tenant_id with =, coalesce(office_id, '00000000-0000-0000-0000-000000000000') with =,
                            daterange(day_from, day_until, '[]') with &&) where (effect <> 'INTERRUPTION')
);

comment on table hours_exception is
    'Days on which an office, or the whole centre when no office is named, is closed, has other hours, or interrupts its '
    'work. An exception beats series and weekly hours; the exception of an office beats that of the centre.';

create table mobile_stop (
    tenant_id  uuid not null default current_tenant_id(),
    id         uuid not null,
    office_id  uuid not null,
    day        date not null,
    opens      time not null,
    closes     time not null,
    place      text not null,
    settlement text not null collate "uk-UA-x-icu",
    lat        double precision not null,
    lon        double precision not null,

    constraint pk_mobile_stop primary key (tenant_id, id),
    constraint fk_mobile_stop_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint ck_mobile_stop_opens_before_it_closes check (opens < closes),
    constraint ck_mobile_stop_lies_in_ukraine check (lat between 44 and 53 and lon between 22 and 41),
    constraint ex_mobile_stop_one_place_at_a_time
        exclude using gist (tenant_id with =, office_id with =, tsrange(day + opens, day + closes) with &&)
);

comment on table mobile_stop is
    'A stop on the route of a mobile office. On a day with stops the office receives at them and at no other time.';

create table workplace (
    tenant_id uuid not null default current_tenant_id(),
    id        uuid not null,
    office_id uuid not null,
    name      text not null collate "uk-UA-x-icu",
    closed_on date,
    version   integer not null default 1,

    constraint pk_workplace primary key (tenant_id, id),
    constraint uq_workplace_office unique (tenant_id, office_id, id),
    constraint fk_workplace_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint ck_workplace_name check (char_length(name) between 1 and 80)
);

comment on table workplace is 'A counter, desk or vehicle seat where one visitor at a time is served.';
comment on column workplace.closed_on is 'The first day on which nobody is served here any more.';

create table equipment (
    tenant_id        uuid not null default current_tenant_id(),
    id               uuid not null,
    office_id        uuid,
    workplace_id     uuid,
    kind             text not null,
    name             text,
    inventory_number text,
    state            text not null default 'WORKING',
    since            date not null,
    note             text,
    version          integer not null default 1,

    constraint pk_equipment primary key (tenant_id, id),
    constraint fk_equipment_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint fk_equipment_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint fk_equipment_workplace foreign key (tenant_id, office_id, workplace_id) references workplace (tenant_id, office_id, id),
    constraint ck_equipment_kind check (kind in ('PASSPORT_WORKSTATION', 'DRIVER_LICENCE_PRINTER', 'SELF_SERVICE_PLACE',
        'TICKET_KIOSK', 'PAYMENT_TERMINAL', 'SCANNER', 'TABLET', 'MOBILE_CASE', 'HOME_VISIT_TEAM', 'GENERATOR', 'OTHER')),
    constraint ck_equipment_state check (state in ('WORKING', 'WAITING_FOR_CHANNEL', 'BROKEN')),
    constraint ck_equipment_stands_in_an_office check (workplace_id is null or office_id is not null)
);

comment on table equipment is
    'What a centre works with. A mobile case and a home-visit team are equipment too, not access points. '
    'Without an office it belongs to the whole centre; without a workplace everyone in the office uses it.';
comment on column equipment.since is 'Since when it is in this state.';

-- Offices end, pause, and belong to one another.
alter table office
    add column parent_id     uuid,
    add column other_phones  text,
    add column opened_on     date,
    add column closed_on     date,
    add column place_note    text,
    add column place_note_en text,
    add column paused_since  timestamptz,
    add column pause_cause   text,
    add column lift               boolean not null default false,
    add column accessible_parking boolean not null default false,
    add column tactile_guides     boolean not null default false,
    add column induction_loop     boolean not null default false,
    add column sign_language      boolean not null default false,
    add constraint fk_office_parent foreign key (tenant_id, parent_id) references office (tenant_id, id),
    add constraint ck_office_is_not_its_own_parent check (parent_id <> id),
    add constraint ck_office_pause_cause check (pause_cause in ('AIR_RAID_ALERT', 'POWER_CUT', 'STAFF', 'OTHER')),
    add constraint ck_office_pause check ((paused_since is null) = (pause_cause is null));
comment on column office.closed_on is 'The first day on which the office does not exist any more; null while it does.';
comment on column office.paused_since is 'Since when reception is interrupted until further notice. Booked places are kept.';

alter table service_centre
    add column paused_since timestamptz,
    add column pause_cause  text,
    add constraint ck_service_centre_pause_cause check (pause_cause in ('AIR_RAID_ALERT', 'POWER_CUT', 'STAFF', 'OTHER')),
    add constraint ck_service_centre_pause check ((paused_since is null) = (pause_cause is null));

-- Which services an office gives, and which a person can give.
create table office_service (
    tenant_id  uuid not null default current_tenant_id(),
    office_id  uuid not null,
    service_id uuid not null,

    constraint pk_office_service primary key (tenant_id, office_id, service_id),
    constraint fk_office_service_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint fk_office_service_listed_service foreign key (tenant_id, service_id) references listed_service (tenant_id, service_id)
);

create table staff_skill (
    tenant_id  uuid not null default current_tenant_id(),
    staff_id   uuid not null,
    service_id uuid not null,

    constraint pk_staff_skill primary key (tenant_id, staff_id, service_id),
    constraint fk_staff_skill_staff_member foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
    constraint fk_staff_skill_listed_service foreign key (tenant_id, service_id) references listed_service (tenant_id, service_id)
);

comment on table staff_skill is 'The services that a person can give; counts only for those who cannot give all.';

alter table listed_service
    add column needs_equipment text,
    add constraint ck_listed_service_needs_equipment check (needs_equipment in ('PASSPORT_WORKSTATION', 'DRIVER_LICENCE_PRINTER',
        'SELF_SERVICE_PLACE', 'PAYMENT_TERMINAL', 'SCANNER', 'TABLET', 'MOBILE_CASE', 'HOME_VISIT_TEAM', 'OTHER'));
comment on column listed_service.needs_equipment is 'Without working equipment of this kind in the office the service is not given there.';

-- A lane is where a person and a workplace meet.
alter table lane
    add column workplace_id uuid,
    add column rostered     boolean not null default false,
    add column closed_on    date;
alter table workplace no force row level security;
alter table lane no force row level security;
alter table lane_service no force row level security;
alter table office_service no force row level security;
alter table staff_skill no force row level security;
insert into workplace (tenant_id, id, office_id, name) select tenant_id, id, office_id, name from lane;
update lane set workplace_id = id;
insert into office_service (tenant_id, office_id, service_id) select distinct tenant_id, office_id, service_id from lane_service;
insert into staff_skill (tenant_id, staff_id, service_id)
    select distinct l.tenant_id, l.staff_id, s.service_id
      from lane l join lane_service s on s.tenant_id = l.tenant_id and s.lane_id = l.id where l.staff_id is not null;
alter table workplace force row level security;
alter table lane force row level security;
alter table lane_service force row level security;
alter table office_service force row level security;
alter table staff_skill force row level security;
alter table lane
    alter column workplace_id set not null,
    add constraint fk_lane_workplace foreign key (tenant_id, office_id, workplace_id) references workplace (tenant_id, office_id, id),
    add constraint uq_lane_person_at_workplace unique nulls not distinct (tenant_id, workplace_id, staff_id);
comment on column lane.rostered is 'Whether the lane is open only when the roster says so; else during all hours of the office.';
comment on column lane.closed_on is 'The first day on which nobody is served at this lane any more.';
comment on table lane is 'Where a person and a workplace meet: it serves one visitor at a time. Without a person: anyone who sits there.';
comment on table lane_service is
    'Which services a lane can give: derived from office, person and equipment by rebuild_lane_services.';

create table roster_line (
    tenant_id   uuid     not null default current_tenant_id(),
    id          uuid     not null,
    lane_id     uuid     not null,
    office_id   uuid     not null,
    weekday     smallint not null,
    starts      time     not null,
    ends        time     not null,
    valid_from  date     not null,
    valid_until date,
    every_weeks smallint not null default 1,

    constraint pk_roster_line primary key (tenant_id, id),
    constraint fk_roster_line_lane foreign key (tenant_id, office_id, lane_id) references lane (tenant_id, office_id, id),
    constraint ck_roster_line_weekday check (weekday between 1 and 7),
    constraint ck_roster_line_starts_before_it_ends check (starts < ends and valid_from <= valid_until),
    constraint ck_roster_line_every_weeks check (every_weeks between 1 and 4)
);

comment on table roster_line is 'When the person of a lane sits at its workplace: a weekday, every so many weeks from that of valid_from.';

create table absence (
    tenant_id uuid not null default current_tenant_id(),
    id        uuid not null,
    staff_id  uuid not null,
    day_from  date not null,
    day_until date not null,
    cause     text not null,
    starts    time,
    ends      time,

    constraint pk_absence primary key (tenant_id, id),
    constraint fk_absence_staff_member foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
    constraint ck_absence_starts_before_it_ends check (day_from <= day_until),
    constraint ck_absence_times check ((starts is null) = (ends is null) and starts < ends),
    constraint ck_absence_cause check (cause in ('LEAVE', 'SICK', 'TRAINING', 'BUSINESS_TRIP', 'OTHER'))
);

comment on table absence is 'Days, or hours of these days, on which a person is not there. Personal data of staff.';

do $$
declare tab text;
begin
    foreach tab in array array['hours_series', 'hours_exception', 'mobile_stop', 'workplace', 'equipment', 'office_service',
                               'staff_skill', 'roster_line', 'absence'] loop
        execute format('alter table %I enable row level security', tab);
        execute format('alter table %I force  row level security', tab);
        execute format('create policy %I on %I to cnap_tenant
                            using      (tenant_id = (select current_tenant_id()))
                            with check (tenant_id = (select current_tenant_id()))', tab || '_tenant', tab);
        execute format('grant select, insert, update, delete on %I to cnap_tenant', tab);
    end loop;
    -- published: when and where people are received, and with what
    foreach tab in array array['hours_series', 'hours_exception', 'mobile_stop', 'workplace', 'equipment', 'office_service'] loop
        execute format('create policy %I on %I for select to cnap_citizen
                            using (tenant_id = (select current_tenant_id()))', tab || '_citizen', tab);
        execute format('create policy %I on %I for select to cnap_public, cnap_region, cnap_calendar
                            using (true)', tab || '_all', tab);
    end loop;
    -- the calendar needs to know who is there, not who that is
    foreach tab in array array['roster_line', 'absence'] loop
        execute format('create policy %I on %I for select to cnap_calendar using (true)', tab || '_calendar', tab);
    end loop;
end $$;
grant select on hours_series, hours_exception, mobile_stop, workplace, office_service
    to cnap_citizen, cnap_public, cnap_region, cnap_calendar;
grant select (tenant_id, id, office_id, workplace_id, kind, state, since) on equipment to cnap_citizen, cnap_public, cnap_region;
grant select on roster_line to cnap_calendar;
grant select (tenant_id, staff_id, day_from, day_until, starts, ends) on absence to cnap_calendar;
grant select (workplace_id, rostered, closed_on) on lane to cnap_citizen, cnap_public, cnap_region, cnap_calendar;
grant select (staff_id) on lane to cnap_calendar;

select keep_history('hours_series', 'id');
select keep_history('hours_exception', 'id');
select keep_history('mobile_stop', 'id');
select keep_history('workplace', 'id');
select keep_history('equipment', 'id');
select keep_history('office_service', 'office_id', 'service_id');
select keep_history('staff_skill', 'staff_id', 'service_id');
select keep_history('roster_line', 'id');
select keep_history('absence', 'id');

-- A visit may keep its lane busy a little longer than the citizen is told, and may be kept although the hours changed.
alter table appointment
    add column busy_until timestamptz,
    add column kept boolean not null default false;
alter table appointment no force row level security;
update appointment set busy_until = ends_at;
alter table appointment force row level security;
alter table appointment
    alter column busy_until set not null,
    add constraint ck_appointment_is_busy_to_its_end check (busy_until >= ends_at),
    drop constraint ex_appointment_lane_is_free,
    add constraint ex_appointment_lane_is_free
        exclude using gist (tenant_id with =, lane_id with =, tstzrange(starts_at, busy_until) with &&)
        where (status in ('BOOKED', 'ARRIVED', 'SERVED'));
create function busy_to_the_end() returns trigger language plpgsql as $$
begin
    new.busy_until := new.ends_at;
    return new;
end $$;
create trigger busy_to_the_end before insert on appointment for each row when (new.busy_until is null)
    execute function busy_to_the_end();
comment on column appointment.busy_until is 'Until when the lane is taken: the end of the visit and the buffer of its service.';
comment on column appointment.kept is 'The head decided to receive this visitor although the hours, lane or service no longer fit.';
grant update (busy_until, kept) on appointment to cnap_citizen;
grant select (busy_until) on appointment to cnap_citizen, cnap_public, cnap_region, cnap_calendar;

alter table lane_day add column paused boolean not null default false;
comment on column lane_day.paused is 'Whether reception at the office is interrupted now: what is free on this day is not given away.';

-- What a wall clock of Kyiv says, as an interval of time.
create function kyiv_range(day date, opens time, closes time) returns tstzrange
    language sql stable parallel safe
    return tstzrange((day + opens) at time zone 'Europe/Kyiv', (day + closes) at time zone 'Europe/Kyiv');

-- Whether something that repeats every so many weeks from a first day on happens in the week of the given day.
create function in_rhythm(first date, day date, every_weeks integer) returns boolean
    language sql immutable parallel safe
    return (date_trunc('week', day::timestamp)::date - date_trunc('week', first::timestamp)::date) / 7 % every_weeks = 0;

-- When an office receives on a day: the exception of the office, else that of the centre, else nothing on a public holiday,
-- else the stops of the route, else the series, else the weekly hours; less the interruptions.
create function office_opening(of_tenant uuid, of_office uuid, on_day date) returns tstzmultirange
    language sql stable
begin atomic
    with ruling as (
        select e.effect, e.opens, e.closes
          from hours_exception e
         where e.tenant_id = of_tenant and (e.office_id = of_office or e.office_id is null)
           and on_day between e.day_from and e.day_until and e.effect <> 'INTERRUPTION'
         order by e.office_id nulls last
         limit 1),
    stops as (
        select range_agg(kyiv_range(on_day, s.opens, s.closes)) as stops
          from mobile_stop s
         where s.tenant_id = of_tenant and s.office_id = of_office and s.day = on_day),
    series as (
        select s.opens, s.closes
          from hours_series s
         where s.tenant_id = of_tenant and s.office_id = of_office and on_day between s.valid_from and s.valid_until
           and s.weekday = extract(isodow from on_day) and in_rhythm(s.valid_from, on_day, s.every_weeks)
           and (s.month_week is null
                or s.month_week = (extract(day from on_day)::integer + 6) / 7
                or s.month_week = -1 and extract(month from on_day + 7) <> extract(month from on_day))
         order by s.valid_from desc, s.id
         limit 1),
    weekly as (
        select h.opens, h.closes
          from office_hours h
         where h.tenant_id = of_tenant and h.office_id = of_office and h.weekday = extract(isodow from on_day))
    select case
             when on_day < o.opened_on or on_day >= o.closed_on then '{}'
             when exists (select from ruling) then
                  (select case when effect = 'CLOSED' then '{}' else kyiv_range(on_day, opens, closes)::tstzmultirange end from ruling)
             when exists (select from public_holiday p where p.day = on_day)
                  and not exists (select from martial_law m where on_day >= m.starts_on and on_day <= coalesce(m.ends_on, on_day)) then '{}'
             when (select stops from stops) is not null then (select stops from stops)
             when exists (select from series) then
                  (select case when opens is null then '{}' else kyiv_range(on_day, opens, closes)::tstzmultirange end from series)
             else coalesce((select kyiv_range(on_day, opens, closes)::tstzmultirange from weekly), '{}')
           end
         - coalesce((select range_agg(kyiv_range(on_day, e.opens, e.closes))
                       from hours_exception e
                      where e.tenant_id = of_tenant and (e.office_id = of_office or e.office_id is null)
                        and on_day between e.day_from and e.day_until and e.effect = 'INTERRUPTION'), '{}')
      from office o
     where o.tenant_id = of_tenant and o.id = of_office;
end;

comment on function office_opening is 'When an office receives visitors on a day, after everything that changes its weekly hours.';

-- When each lane of an office is open: with the office; if rostered, only with its person; never while the person is away.
create function lane_openings(of_tenant uuid, of_office uuid, from_day date, to_day date)
    returns table (day date, lane_id uuid, opening tstzmultirange)
    language sql stable
begin atomic
    select days.day, l.id,
           case when days.day >= l.closed_on or days.day >= w.closed_on then '{}'::tstzmultirange
                else (case when l.rostered then days.opening * coalesce((
                               select range_agg(kyiv_range(days.day, r.starts, r.ends))
                                 from roster_line r
                                where r.tenant_id = l.tenant_id and r.office_id = l.office_id and r.lane_id = l.id
                                  and r.weekday = extract(isodow from days.day)
                                  and days.day >= r.valid_from and days.day <= coalesce(r.valid_until, days.day)
                                  and in_rhythm(r.valid_from, days.day, r.every_weeks)), '{}')
                           else days.opening end)
                     - coalesce((
                           select range_agg(kyiv_range(days.day, coalesce(a.starts, '00:00'), coalesce(a.ends, '24:00')))
                             from absence a
                            where a.tenant_id = l.tenant_id and a.staff_id = l.staff_id
                              and days.day between a.day_from and a.day_until), '{}')
           end
      from (select g::date as day, office_opening(of_tenant, of_office, g::date) as opening
              from generate_series(from_day::timestamp, to_day::timestamp, interval '1 day') g) days
     cross join lane l
      join workplace w on w.tenant_id = l.tenant_id and w.id = l.workplace_id
     where l.tenant_id = of_tenant and l.office_id = of_office;
end;

-- Rebuilds the lane days of an office from one day to another, both included.
-- The rows are locked first and read by the next statement: a booking that is under way is waited for and counted.
-- The office is locked before them, or a second rebuild could lay its older view over days that the first one made.
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

    insert into lane_day (tenant_id, office_id, day, lane_id, opening, free)
    select of_tenant, of_office, o.day, o.lane_id, o.opening, o.opening - b.booked
      from lane_openings(of_tenant, of_office, from_day, to_day) o
     cross join lateral (
           select coalesce(range_agg(tstzrange(a.starts_at, a.busy_until)), '{}') as booked
             from appointment a
            where a.tenant_id = of_tenant and a.lane_id = o.lane_id
              and a.status in ('BOOKED', 'ARRIVED', 'SERVED')
              and tstzrange(a.starts_at, a.busy_until) && tstzrange(o.day::timestamp at time zone 'Europe/Kyiv',
                                                                    (o.day + 1)::timestamp at time zone 'Europe/Kyiv')) b
        on conflict on constraint pk_lane_day do update
           set opening = excluded.opening, free = excluded.free;
end $$;

-- Lets the horizon move on: makes the lane days that are missing, keeps paused offices paused, and touches no other day.
-- Returns how many were made.
create or replace function extend_calendar(from_day date) returns bigint
    language sql
begin atomic
    update lane_day d
       set paused = true
      from office o
      join service_centre c on c.tenant_id = o.tenant_id
     where d.tenant_id = o.tenant_id and d.office_id = o.id and d.day = from_day and not d.paused
       and (o.paused_since is not null or c.paused_since is not null);
    with made as (
        insert into lane_day (tenant_id, office_id, day, lane_id, opening, free)
        select missing.tenant_id, missing.office_id, missing.day, l.lane_id, l.opening, l.opening
          from (select distinct l.tenant_id, l.office_id, g::date as day
                  from lane l
                  join service_centre c on c.tenant_id = l.tenant_id
                 cross join lateral generate_series(from_day::timestamp, (from_day + c.horizon_days)::timestamp, interval '1 day') g
                 where not exists (select from lane_day d
                                    where d.tenant_id = l.tenant_id and d.office_id = l.office_id
                                      and d.day = g::date and d.lane_id = l.id)) missing
         cross join lateral lane_openings(missing.tenant_id, missing.office_id, missing.day, missing.day) l
            on conflict on constraint pk_lane_day do nothing
        returning 1)
    select count(*) from made;
end;

-- Which services the lanes of an office can give: what the office gives, the person can, and the equipment allows.
create function lane_services(of_tenant uuid, of_office uuid) returns table (lane_id uuid, service_id uuid)
    language sql stable
begin atomic
    select l.id, o.service_id
      from lane l
      join office_service o on o.tenant_id = l.tenant_id and o.office_id = l.office_id
      join listed_service s on s.tenant_id = o.tenant_id and s.service_id = o.service_id
      left join staff_member p on p.tenant_id = l.tenant_id and p.id = l.staff_id
     where l.tenant_id = of_tenant and l.office_id = of_office
       and (p.id is null or p.all_services
            or exists (select from staff_skill k where k.tenant_id = p.tenant_id and k.staff_id = p.id and k.service_id = o.service_id))
       and (s.needs_equipment is null
            or exists (select from equipment e
                        where e.tenant_id = l.tenant_id and e.office_id = l.office_id and e.kind = s.needs_equipment
                          and e.state = 'WORKING' and (e.workplace_id is null or e.workplace_id = l.workplace_id)));
end;

create function rebuild_lane_services(of_tenant uuid, of_office uuid) returns void
    language plpgsql
as $$
begin
    perform 1
       from office o
      where o.tenant_id = of_tenant and o.id = of_office
        for no key update;

    delete from lane_service x
     where x.tenant_id = of_tenant and x.office_id = of_office
       and (x.lane_id, x.service_id) not in (select g.lane_id, g.service_id from lane_services(of_tenant, of_office) g);
    insert into lane_service (tenant_id, office_id, lane_id, service_id)
    select of_tenant, of_office, g.lane_id, g.service_id
      from lane_services(of_tenant, of_office) g
        on conflict do nothing;
end $$;

comment on function rebuild_lane_services is 'Makes lane_service say what office, person and equipment say. To be called after a change of any.';

grant execute on function kyiv_range, in_rhythm, office_opening, lane_openings to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar;
grant execute on function lane_services, rebuild_lane_services to cnap_tenant;
