-- V030  Public holidays of the coming years, and the end of martial law when it comes.
-- Why:   during martial law holidays are working days (2136-IX art. 6 p. 6); on the day after it ends they are days off again,
--        everywhere at once. Who said so is kept. Visits on such a day stay until the head has decided about each.
-- Needs: V018.   Locks: martial_law, briefly.   Undo: drop functions, trigger, table; delete the days.

-- Labour Code, art. 73. Easter and Trinity by the calendar of the Orthodox Easter, which Ukraine follows.
insert into public_holiday (day, name, name_en) values
    ('2026-01-01', 'Новий рік', 'New Year'),
    ('2026-03-08', 'Міжнародний жіночий день', 'International Women’s Day'),
    ('2026-04-12', 'Великдень (Пасха)', 'Easter'),
    ('2026-05-01', 'День праці', 'Labour Day'),
    ('2026-05-08', 'День пам’яті та перемоги над нацизмом у Другій світовій війні 1939–1945 років', 'Day of Remembrance and Victory over Nazism in World War II'),
    ('2026-05-31', 'Трійця', 'Trinity'),
    ('2026-06-28', 'День Конституції України', 'Constitution Day of Ukraine'),
    ('2026-07-15', 'День Української Державності', 'Day of Ukrainian Statehood'),
    ('2026-08-24', 'День незалежності України', 'Independence Day of Ukraine'),
    ('2026-10-01', 'День захисників і захисниць України', 'Day of Defenders of Ukraine'),
    ('2026-12-25', 'Різдво Христове', 'Christmas'),
    ('2027-01-01', 'Новий рік', 'New Year'),
    ('2027-03-08', 'Міжнародний жіночий день', 'International Women’s Day'),
    ('2027-05-01', 'День праці', 'Labour Day'),
    ('2027-05-02', 'Великдень (Пасха)', 'Easter'),
    ('2027-05-08', 'День пам’яті та перемоги над нацизмом у Другій світовій війні 1939–1945 років', 'Day of Remembrance and Victory over Nazism in World War II'),
    ('2027-06-20', 'Трійця', 'Trinity'),
    ('2027-06-28', 'День Конституції України', 'Constitution Day of Ukraine'),
    ('2027-07-15', 'День Української Державності', 'Day of Ukrainian Statehood'),
    ('2027-08-24', 'День незалежності України', 'Independence Day of Ukraine'),
    ('2027-10-01', 'День захисників і захисниць України', 'Day of Defenders of Ukraine'),
    ('2027-12-25', 'Різдво Христове', 'Christmas'),
    ('2028-01-01', 'Новий рік', 'New Year'),
    ('2028-03-08', 'Міжнародний жіночий день', 'International Women’s Day'),
    ('2028-04-16', 'Великдень (Пасха)', 'Easter'),
    ('2028-05-01', 'День праці', 'Labour Day'),
    ('2028-05-08', 'День пам’яті та перемоги над нацизмом у Другій світовій війні 1939–1945 років', 'Day of Remembrance and Victory over Nazism in World War II'),
    ('2028-06-04', 'Трійця', 'Trinity'),
    ('2028-06-28', 'День Конституції України', 'Constitution Day of Ukraine'),
    ('2028-07-15', 'День Української Державності', 'Day of Ukrainian Statehood'),
    ('2028-08-24', 'День незалежності України', 'Independence Day of Ukraine'),
    ('2028-10-01', 'День захисників і захисниць України', 'Day of Defenders of Ukraine'),
    ('2028-12-25', 'Різдво Христове', 'Christmas');

alter table martial_law
    add constraint ex_martial_law_periods_do_not_overlap exclude using gist (daterange(starts_on, ends_on, '[]') with &&);

create table martial_law_change (
    seq        bigint      not null generated always as identity,
    made_at    timestamptz not null default now(),
    actor      text,
    actor_name text,
    reason     text,
    starts_on  date        not null,
    ends_on    date,

    constraint pk_martial_law_change primary key (seq)
);

comment on table martial_law_change is
    'What was said about a period of martial law, by whom, when and why. Written by a trigger only; nobody changes it.';

create function record_martial_law() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    insert into martial_law_change (actor, actor_name, reason, starts_on, ends_on)
    values (nullif(current_setting('app.actor', true), ''), nullif(current_setting('app.actor_name', true), ''),
            nullif(current_setting('app.reason', true), ''), new.starts_on, new.ends_on);
    return null;
end $$;

create trigger record_martial_law after insert or update on martial_law for each row execute function record_martial_law();
grant select on martial_law_change to cnap_coordinator, cnap_region;

-- Makes the days that are public holidays follow martial law, where they were made before it was said when it ends. Visits
-- stay as they are. The rows are locked first and read by the next statement, as in a rebuild. Returns how many changed.
create function apply_holidays(from_day date) returns bigint
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
                        and a.status in ('BOOKED', 'ARRIVED', 'SERVED')
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

comment on function apply_holidays is 'Opens or closes the public holidays ahead as martial law now has it.';

grant select (office_id) on appointment to cnap_calendar;
grant execute on function apply_holidays to cnap_calendar;
