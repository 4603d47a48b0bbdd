-- V042  One person takes no more visits than others can spare, and who often stays away is asked to be sure.
-- Why:   a place that one phone holds ten times, or that nobody comes to, is missing for somebody else; it must be judged over
--        all communities, and without showing one community who books in another.
-- Needs: V010.   Locks: appointment, briefly.   Undo: drop triggers, functions, policies, tables, columns.

-- Marks: a keyed hash each, made by the server with its secret. Nobody reads them, staff neither: see afterMigrate__hide_marks.
alter table appointment
    add column phone_mark bytea,
    add column name_mark  bytea,
    add constraint ck_appointment_marks_are_of_one_length check (octet_length(phone_mark) = 16 and octet_length(name_mark) = 16);

comment on column appointment.phone_mark is
    'Keyed hash of the phone (16 bytes of HMAC-SHA-256): the same for the same phone in all communities, and nothing else.';
comment on column appointment.name_mark is 'Keyed hash of surname and given name, letters only. Namesakes share it: alone it refuses nobody.';

-- Only what may still be counted: visits to come, and those to which nobody came.
create index appointment_by_phone on appointment (phone_mark)
    where phone_mark is not null and status in ('BOOKED', 'PENDING', 'MISSED');

-- What the oblast says for all communities; one row.
create table network_rule (
    one                   boolean not null default true,
    most_visits_per_phone integer          default 10,
    version               integer not null default 1,

    constraint pk_network_rule primary key (one),
    constraint ck_network_rule_is_one_row check (one),
    constraint ck_network_rule_most_visits check (most_visits_per_phone between 1 and 1000)
);
comment on table network_rule is 'What the oblast says for all communities; one row.';
comment on column network_rule.most_visits_per_phone is 'How many visits to come one phone may have in all communities together; null: any number.';
insert into network_rule default values;
grant select on network_rule
    to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar, cnap_coordinator, cnap_worker;
grant update (most_visits_per_phone, version) on network_rule to cnap_coordinator;

create table fairness_rule (
    tenant_id             uuid    not null default current_tenant_id(),
    most_visits_per_phone integer,
    missed_action         text    not null default 'NOTHING',
    missed_most           integer not null default 3,
    missed_days           integer not null default 90,
    block_days            integer not null default 30,
    version               integer not null default 1,

    constraint pk_fairness_rule primary key (tenant_id),
    constraint fk_fairness_rule_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_fairness_rule_most_visits check (most_visits_per_phone between 1 and 1000),
    constraint ck_fairness_rule_missed_action check (missed_action in ('NOTHING', 'REMIND', 'CONFIRM', 'BLOCK')),
    constraint ck_fairness_rule_missed_most check (missed_most between 1 and 20),
    constraint ck_fairness_rule_missed_days check (missed_days between 1 and 365),
    constraint ck_fairness_rule_block_days check (block_days between 1 and 180)
);
comment on table fairness_rule is 'How a centre shares its time among people; without a row only the rule of the oblast holds.';
comment on column fairness_rule.most_visits_per_phone is 'How many visits to come one phone may have here; null: as the oblast says.';
comment on column fairness_rule.missed_action is
    'What follows when a phone has missed missed_most visits within missed_days: nothing, a letter, a call to confirm, or no '
    'booking online for block_days after the last of them.';

create table service_fairness_rule (
    tenant_id             uuid    not null default current_tenant_id(),
    service_id            uuid    not null,
    most_visits_per_phone integer,
    opens_at              time,
    opens_days_ahead      integer,
    version               integer not null default 1,

    constraint pk_service_fairness_rule primary key (tenant_id, service_id),
    constraint fk_service_fairness_rule_listed_service foreign key (tenant_id, service_id)
        references listed_service (tenant_id, service_id),
    constraint ck_service_fairness_rule_most_visits check (most_visits_per_phone between 1 and 1000),
    constraint ck_service_fairness_rule_opening_is_said_as_a_whole check ((opens_at is null) = (opens_days_ahead is null)),
    constraint ck_service_fairness_rule_opens_days_ahead check (opens_days_ahead between 1 and 60)
);
comment on table service_fairness_rule is 'How the times of one service are shared among people; without a row the rules of the centre hold.';
comment on column service_fairness_rule.most_visits_per_phone is 'How many visits to come one phone may have for this service; null: as the centre says.';
comment on column service_fairness_rule.opens_at is
    'Each day at this time of Kyiv the day opens_days_ahead later can be booked online, and none after it; null: the horizon moves at midnight.';

-- Somebody who missed a visit says why, and the head decides.
create table missed_appeal (
    tenant_id      uuid        not null default current_tenant_id(),
    appointment_id uuid        not null,
    reason         text        not null,
    made_at        timestamptz not null,
    decision       text,
    answer         text,
    decided_at     timestamptz,
    decided_by     uuid,
    version        integer     not null default 1,

    constraint pk_missed_appeal primary key (tenant_id, appointment_id),
    constraint fk_missed_appeal_appointment foreign key (tenant_id, appointment_id) references appointment (tenant_id, id) on delete cascade,
    constraint fk_missed_appeal_staff_member foreign key (tenant_id, decided_by) references staff_member (tenant_id, id),
    constraint ck_missed_appeal_reason check (char_length(reason) between 3 and 1000),
    constraint ck_missed_appeal_answer check (char_length(answer) <= 1000),
    constraint ck_missed_appeal_decision check (decision in ('EXCUSED', 'REFUSED')),
    constraint ck_missed_appeal_is_decided_as_a_whole check ((decision is null) = (decided_at is null))
);
comment on table missed_appeal is 'Why somebody did not come, in their own words, and what the head decided. An excused visit does not count as missed.';
create index missed_appeal_open on missed_appeal (tenant_id, made_at) where decision is null;

do $$
declare tab text;
begin
    foreach tab in array array['fairness_rule', 'service_fairness_rule', 'missed_appeal'] loop
        execute format('alter table %I enable row level security', tab);
        execute format('alter table %I force  row level security', tab);
        execute format('create policy %I on %I to cnap_tenant using (tenant_id = (select current_tenant_id())) with check (tenant_id = (select current_tenant_id()))',
                       tab || '_tenant', tab);
    end loop;
    foreach tab in array array['fairness_rule', 'service_fairness_rule'] loop
        execute format('grant select, insert, update, delete on %I to cnap_tenant', tab);
        execute format('create policy %I on %I for select to cnap_citizen using (tenant_id = (select current_tenant_id()))',
                       tab || '_citizen', tab);
        execute format('create policy %I on %I for select to cnap_public, cnap_region, cnap_calendar using (true)', tab || '_all', tab);
        execute format('grant select on %I to cnap_citizen, cnap_public, cnap_region, cnap_calendar', tab);
        -- the rules are asked for with the rights of their owner, see below
        execute format('create policy %I on %I for select to cnap_owner using (tenant_id = (select current_tenant_id()))',
                       tab || '_kept', tab);
    end loop;
end $$;
grant select, insert on missed_appeal to cnap_tenant;
grant update (decision, answer, decided_at, decided_by, version) on missed_appeal to cnap_tenant;
-- A citizen appeals for the one visit of the key, and sees what became of it.
create policy missed_appeal_citizen on missed_appeal to cnap_citizen
    using      (tenant_id = (select current_tenant_id()) and exists (
                    select from appointment a where a.tenant_id = missed_appeal.tenant_id and a.id = missed_appeal.appointment_id))
    with check (tenant_id = (select current_tenant_id()) and exists (
                    select from appointment a where a.tenant_id = missed_appeal.tenant_id and a.id = missed_appeal.appointment_id));
grant insert (tenant_id, appointment_id, reason, made_at) on missed_appeal to cnap_citizen;
grant select (tenant_id, appointment_id, made_at, decision, answer, decided_at) on missed_appeal to cnap_citizen;
create policy missed_appeal_kept on missed_appeal for select to cnap_owner using (true);
select keep_history('fairness_rule', 'tenant_id');
select keep_history('service_fairness_rule', 'service_id');

-- Counted with the rights of the owner, because the one who books sees no visit of anybody, least of all in another
-- community. It is a trigger, so nobody can ask it anything: it lets the row pass or refuses it.
create policy appointment_counted on appointment for select to cnap_owner using (true);

create function keep_limits_per_person() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    most   record;
    so_far record;
begin
    -- One after the other for the same phone, in all communities; what was committed meanwhile is counted.
    perform pg_advisory_xact_lock(hashtextextended(encode(new.phone_mark, 'hex'), 42));

    select n.most_visits_per_phone as everywhere, c.most_visits_per_phone as here, s.most_visits_per_phone as of_service,
           coalesce(c.missed_action = 'BLOCK', false) as may_block, c.missed_most, c.missed_days, c.block_days
      into most
      from network_rule n
      left join fairness_rule c on c.tenant_id = new.tenant_id
      left join service_fairness_rule s on s.tenant_id = new.tenant_id and s.service_id = new.service_id;

    select count(*) as everywhere,
           count(*) filter (where a.tenant_id = new.tenant_id) as here,
           count(*) filter (where a.tenant_id = new.tenant_id and a.service_id = new.service_id) as of_service,
           coalesce(bool_or(a.tenant_id = new.tenant_id and a.service_id = new.service_id and a.name_mark = new.name_mark
                            and a.starts_at < new.ends_at and a.ends_at > new.starts_at), false) as twice
      into so_far
      from appointment a
     where a.phone_mark = new.phone_mark and a.status in ('BOOKED', 'PENDING') and a.ends_at > new.booked_at and a.id <> new.id;

    if so_far.twice then
        raise exception '"appointment_is_booked_once"' using errcode = 'check_violation';
    elsif so_far.everywhere >= most.everywhere then
        raise exception '"appointment_not_too_many_everywhere"' using errcode = 'check_violation';
    elsif so_far.here >= most.here then
        raise exception '"appointment_not_too_many_here"' using errcode = 'check_violation';
    elsif so_far.of_service >= most.of_service then
        raise exception '"appointment_not_too_many_of_service"' using errcode = 'check_violation';
    end if;

    if most.may_block and exists (
        select from appointment a
         where a.phone_mark = new.phone_mark and a.status = 'MISSED' and a.tenant_id = new.tenant_id
           and a.starts_at > new.booked_at - make_interval(days => most.missed_days)
           and not exists (select from missed_appeal m
                            where m.tenant_id = a.tenant_id and m.appointment_id = a.id and m.decision = 'EXCUSED')
        having count(*) >= most.missed_most and max(a.starts_at) > new.booked_at - make_interval(days => most.block_days))
    then
        raise exception '"appointment_not_while_blocked"' using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- Staff may book more for somebody: they speak with the person.
create trigger keep_limits_of_new before insert on appointment for each row
    when (new.phone_mark is not null and new.status in ('BOOKED', 'PENDING') and current_user = 'cnap_citizen')
    execute function keep_limits_per_person();
create trigger keep_limits_of_held before update of status, phone_mark on appointment for each row
    when (new.phone_mark is not null and new.status in ('BOOKED', 'PENDING') and old.phone_mark is null
          and current_user = 'cnap_citizen')
    execute function keep_limits_per_person();

-- Who books is said with the scope, so no statement that writes a visit has to know of marks. Comes first by its name.
create function derive_marks() returns trigger
    language plpgsql
as $$
begin
    new.phone_mark := decode(current_setting('app.phone_mark', true), 'hex');
    new.name_mark := decode(nullif(current_setting('app.name_mark', true), ''), 'hex');
    return new;
end $$;
create trigger derive_marks before insert or update of phone on appointment for each row
    when (new.phone is not null and current_setting('app.phone_mark', true) <> '')
    execute function derive_marks();
grant execute on function derive_marks to cnap_tenant, cnap_citizen;

-- A mark does not outlive what it was made of.
create function forget_marks() returns trigger
    language plpgsql
as $$
begin
    new.phone_mark := null;
    new.name_mark := null;
    return new;
end $$;
create trigger forget_marks before update of phone on appointment for each row
    when (old.phone_mark is not null and new.phone is distinct from old.phone and new.phone_mark is not distinct from old.phone_mark)
    execute function forget_marks();
grant execute on function forget_marks to cnap_tenant, cnap_citizen;
