-- V011  Reception time: every second week, the hour that spring leaves out, new lanes of a paused office.
-- Why:   a series of every second week was refused; an interruption in the hour that spring leaves out stopped the calendar
--        of the whole oblast; a lane day made during a pause was given away.
-- Needs: V010.   Locks: hours_series, briefly.   Undo: the functions and the constraint of V010.

-- In V010 the second half was false, not unknown, where no week of the month was named.
alter table hours_series
    drop constraint ck_hours_series_month_week,
    add constraint ck_hours_series_month_week
        check (month_week is null or month_week in (1, 2, 3, 4, -1) and every_weeks = 1);

-- What a wall clock of Kyiv says, as an interval of time. A time between 3 and 4 that spring leaves out is the one an hour
-- later, so what begins in that hour may end before it begins: then there is nothing of it.
create or replace function kyiv_range(day date, opens time, closes time) returns tstzrange
    language sql stable parallel safe
    return tstzrange(least((day + opens) at time zone 'Europe/Kyiv', (day + closes) at time zone 'Europe/Kyiv'),
                     (day + closes) at time zone 'Europe/Kyiv');

-- As in V010; but a lane that is new on a day is paused if the office is paused on it.
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
    select of_tenant, of_office, o.day, o.lane_id, o.opening, o.opening - b.booked,
           exists (select from lane_day p
                    where p.tenant_id = of_tenant and p.office_id = of_office and p.day = o.day and p.paused)
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

-- As in V010; but the day that begins is paused in a paused office even where it had to be made.
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
        insert into lane_day (tenant_id, office_id, day, lane_id, opening, free, paused)
        select missing.tenant_id, missing.office_id, missing.day, l.lane_id, l.opening, l.opening, missing.paused
          from (select distinct l.tenant_id, l.office_id, g::date as day,
                       g::date = from_day and (o.paused_since is not null or c.paused_since is not null) as paused
                  from lane l
                  join office o on o.tenant_id = l.tenant_id and o.id = l.office_id
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
