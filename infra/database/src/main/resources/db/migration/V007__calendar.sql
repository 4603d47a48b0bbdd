-- V007  Free time follows hours, lanes and appointments.
-- Why:   one place computes opening and free, for a change by the head and for the daily step of the horizon alike.
-- Needs: V006.   Locks: none.   Undo: drop functions.

-- Rebuilds the lane days of an office from one day to another, both included.
-- The rows are locked first and read by the next statement: a booking that is under way is waited for and counted.
-- The office is locked before them, or a second rebuild could lay its older view over days that the first one made.
create function rebuild_lane_days(of_tenant uuid, of_office uuid, from_day date, to_day date) returns void
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
    select l.tenant_id, l.office_id, days.day, l.id, o.opening, o.opening - b.booked
      from lane l
     cross join (select g::date as day from generate_series(from_day::timestamp, to_day::timestamp, interval '1 day') g) days
     cross join lateral (
           select coalesce(range_agg(tstzrange((days.day + h.opens) at time zone 'Europe/Kyiv',
                                               (days.day + h.closes) at time zone 'Europe/Kyiv')), '{}') as opening
             from office_hours h
            where h.tenant_id = l.tenant_id and h.office_id = l.office_id
              and h.weekday = extract(isodow from days.day)) o
     cross join lateral (
           select coalesce(range_agg(tstzrange(a.starts_at, a.ends_at)), '{}') as booked
             from appointment a
            where a.tenant_id = l.tenant_id and a.lane_id = l.id
              and a.status in ('BOOKED', 'ARRIVED', 'SERVED')
              and tstzrange(a.starts_at, a.ends_at) && tstzrange(days.day::timestamp at time zone 'Europe/Kyiv',
                                                                 (days.day + 1)::timestamp at time zone 'Europe/Kyiv')) b
     where l.tenant_id = of_tenant and l.office_id = of_office
        on conflict on constraint pk_lane_day do update
           set opening = excluded.opening, free = excluded.free;
end $$;

comment on function rebuild_lane_days is 'Computes opening and free of every lane of an office for a span of days.';

-- Lets the horizon move on: makes the lane days that are missing, and touches no other. Returns how many were made.
create function extend_calendar(from_day date) returns bigint
    language sql
begin atomic
    with made as (
        insert into lane_day (tenant_id, office_id, day, lane_id, opening, free)
        select l.tenant_id, l.office_id, days.day, l.id, o.opening, o.opening
          from lane l
          join service_centre c on c.tenant_id = l.tenant_id
         cross join lateral (
               select g::date as day
                 from generate_series(from_day::timestamp, (from_day + c.horizon_days)::timestamp, interval '1 day') g) days
         cross join lateral (
               select coalesce(range_agg(tstzrange((days.day + h.opens) at time zone 'Europe/Kyiv',
                                                   (days.day + h.closes) at time zone 'Europe/Kyiv')), '{}') as opening
                 from office_hours h
                where h.tenant_id = l.tenant_id and h.office_id = l.office_id
                  and h.weekday = extract(isodow from days.day)) o
         where not exists (select from lane_day d
                            where d.tenant_id = l.tenant_id and d.office_id = l.office_id
                              and d.day = days.day and d.lane_id = l.id)
            on conflict on constraint pk_lane_day do nothing
        returning 1)
    select count(*) from made;
end;

grant execute on function rebuild_lane_days to cnap_tenant;
grant execute on function extend_calendar to cnap_calendar;
