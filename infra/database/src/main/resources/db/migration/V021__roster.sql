-- V021  Who sits where: one person at a workplace, one workplace for a person, shifts in turn and as long as the office receives.
-- Why:   two people at one counter, or one person at two counters, would be promised to twice as many visitors as can come.
-- Needs: V018.   Locks: roster_line, absence, lane while they are altered.   Undo: drop constraints, columns, functions.

alter table roster_line
    add column workplace_id uuid,
    add column staff_id     uuid,
    add column week         smallint not null default 1,
    alter column starts drop not null,
    alter column ends   drop not null,
    drop constraint ck_roster_line_starts_before_it_ends,
    add constraint ck_roster_line_times check ((starts is null) = (ends is null) and starts < ends),
    add constraint ck_roster_line_starts_before_it_ends check (valid_from <= valid_until),
    add constraint ck_roster_line_week check (week between 1 and every_weeks);

comment on table roster_line is
    'A shift: when the person of a lane sits at its workplace. Lines of one person with the same days of validity are one '
    'version of that person''s roster.';
comment on column roster_line.starts is 'Null, with ends: as long as the office receives on that day, whatever its hours are.';
comment on column roster_line.week is
    'In which of the every_weeks weeks, counted from that of valid_from, the shift takes place; 1 is that week itself.';
comment on column roster_line.workplace_id is 'That of the lane; stands here, as the person does, so that constraints see it.';

create function shift_minutes(starts time, ends time) returns int4range
    language sql immutable parallel safe
    return int4range(coalesce(extract(epoch from starts)::integer / 60, 0), coalesce(extract(epoch from ends)::integer / 60, 1440));

comment on function shift_minutes is 'The minutes of the day from one time to another; of the whole day without times.';

-- From the first to the last day on which a shift takes place. Ranges of the same weekday and rhythm meet on such a day only.
create function shift_days(valid_from date, valid_until date, weekday integer, every_weeks integer, week integer) returns daterange
    language sql immutable parallel safe
begin atomic
    select case when valid_until < first then 'empty'
                else daterange(first, first + (valid_until - first) / (7 * every_weeks) * 7 * every_weeks, '[]') end
      from (select monday + case when monday < valid_from then 7 * every_weeks else 0 end as first
              from (select date_trunc('week', valid_from::timestamp)::date + 7 * (week - 1) + weekday - 1 as monday) m) f;
end;

-- The weeks in which a shift takes place, counted round and round by twelve, a multiple of every rhythm there is: 1, 2, 3, 4.
create function shift_weeks(valid_from date, valid_until date, weekday integer, every_weeks integer, week integer) returns int4multirange
    language sql immutable parallel safe
begin atomic
    select range_agg(int4range(number, number + 1))
      from (select lower(shift_days(valid_from, valid_until, weekday, every_weeks, week)) + 7 * every_weeks * n as day
              from generate_series(0, 12 / every_weeks - 1) n) d
     cross join lateral (select (day - date '2001-01-01') / 7 % 12 as number) w
     where day <= coalesce(valid_until, day);
end;

create function shift_of_its_lane() returns trigger language plpgsql as $$
begin
    select l.workplace_id, l.staff_id into new.workplace_id, new.staff_id
      from lane l
     where l.tenant_id = new.tenant_id and l.id = new.lane_id;
    return new;
end $$;

grant execute on function shift_minutes, shift_days, shift_weeks to cnap_tenant;

-- A person who sat at a workplace without a roster sat there whenever the office received: now the roster says so.
alter table roster_line no force row level security;
alter table lane no force row level security;
update roster_line r set workplace_id = l.workplace_id, staff_id = l.staff_id
  from lane l where l.tenant_id = r.tenant_id and l.id = r.lane_id;
create trigger shift_of_its_lane before insert or update on roster_line for each row execute function shift_of_its_lane();
alter table roster_line
    alter column workplace_id set not null,
    add constraint ex_roster_line_one_person_at_a_workplace
        exclude using gist (tenant_id with =, workplace_id with =, weekday with =, shift_minutes(starts, ends) with &&,
                            shift_days(valid_from, valid_until, weekday, every_weeks, week) with &&,
                            shift_weeks(valid_from, valid_until, weekday, every_weeks, week) with &&),
    add constraint ex_roster_line_a_person_is_in_one_place
        exclude using gist (tenant_id with =, staff_id with =, weekday with =, shift_minutes(starts, ends) with &&,
                            shift_days(valid_from, valid_until, weekday, every_weeks, week) with &&,
                            shift_weeks(valid_from, valid_until, weekday, every_weeks, week) with &&);
insert into roster_line (tenant_id, id, lane_id, office_id, weekday, valid_from)
select l.tenant_id, gen_random_uuid(), l.id, l.office_id, d, '2020-01-01'
  from lane l cross join generate_series(1, 7) d
 where l.staff_id is not null and not l.rostered
    on conflict do nothing;
update lane set rostered = true where staff_id is not null;
alter table roster_line force row level security;
alter table lane force row level security;

create index roster_line_by_lane on roster_line (tenant_id, lane_id);

alter table absence
    add column version integer not null default 1,
    add constraint ex_absence_is_said_once
        exclude using gist (tenant_id with =, staff_id with =, daterange(day_from, day_until, '[]') with &&,
                            shift_minutes(starts, ends) with &&);

-- As in V018; but a shift may last as long as the office receives, and may take turns.
create or replace function lane_openings(of_tenant uuid, of_office uuid, from_day date, to_day date)
    returns table (day date, lane_id uuid, opening tstzmultirange)
    language sql stable
begin atomic
    with days as materialized (
        select g::date as day, office_opening(of_tenant, of_office, g::date) as opening
          from generate_series(from_day::timestamp, to_day::timestamp, interval '1 day') g)
    select days.day, l.id,
           case when days.day >= l.closed_on or days.day >= w.closed_on then '{}'::tstzmultirange
                else (case when l.rostered then days.opening * coalesce((
                               select range_agg(kyiv_range(days.day, coalesce(r.starts, '00:00'), coalesce(r.ends, '24:00')))
                                 from roster_line r
                                where r.tenant_id = l.tenant_id and r.office_id = l.office_id and r.lane_id = l.id
                                  and r.weekday = extract(isodow from days.day)
                                  and days.day >= r.valid_from and days.day <= coalesce(r.valid_until, days.day)
                                  and in_rhythm(r.valid_from + 7 * (r.week - 1), days.day, r.every_weeks)), '{}')
                           else days.opening end)
                     - coalesce((
                           select range_agg(kyiv_range(days.day, coalesce(a.starts, '00:00'), coalesce(a.ends, '24:00')))
                             from absence a
                            where a.tenant_id = l.tenant_id and a.staff_id = l.staff_id
                              and days.day between a.day_from and a.day_until), '{}')
           end
      from days
     cross join lane l
      join workplace w on w.tenant_id = l.tenant_id and w.id = l.workplace_id
     where l.tenant_id = of_tenant and l.office_id = of_office;
end;

-- Two open workplaces of an office do not have one name: nobody could tell them apart.
create unique index uq_workplace_name on workplace (tenant_id, office_id, name) where closed_on is null;
