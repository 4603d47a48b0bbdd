-- V044  Reminders, quiet hours, and what a citizen answers about the own visit.
-- Why:   who is reminded comes, or gives the time back to others; and nobody wants letters at night.
-- Needs: V031, V038.   Locks: message, service_centre, appointment, briefly.   Undo: drop table, columns, function, index; restore checks.

alter table message
    drop constraint ck_message_about_a_visit_is_of_a_known_kind,
    drop constraint ck_message_state,
    add constraint ck_message_kind  check (kind ~ '^[A-Z][A-Z_]{2,39}$'),
    add constraint ck_message_state check (state in ('WAITING', 'SENT', 'DEAD', 'VOID')),
    add column not_after timestamptz;

comment on column message.kind is
    'What is told; the sender knows which kinds there are and takes no other, so that a new kind needs no migration.';
comment on column message.state is
    'DEAD: given up after the last attempt; shown to the head, who may send it again. VOID: no longer true, or too late; never sent.';
comment on column message.not_after is 'Of no use later than that; null: of use at any time.';
grant insert (not_after) on message to cnap_citizen;

alter table service_centre
    add column quiet_from           time    not null default '21:00',
    add column quiet_until          time    not null default '08:00',
    add column reminds_day_before   boolean not null default true,
    add column reminds_hours_before boolean not null default true;

comment on column service_centre.quiet_from is
    'Kyiv time. From then to quiet_until nobody is written to but in answer to what they have just done; the same as quiet_until: there are no quiet hours.';
comment on column service_centre.reminds_day_before is 'Whether citizens are reminded the day before their visit.';
comment on column service_centre.reminds_hours_before is 'Whether citizens are reminded two hours before their visit.';

create function is_quiet(at timestamptz, quiet_from time, quiet_until time) returns boolean
    language sql stable parallel safe
    return case when quiet_from <= quiet_until
                then (at at time zone 'Europe/Kyiv')::time >= quiet_from and (at at time zone 'Europe/Kyiv')::time < quiet_until
                else (at at time zone 'Europe/Kyiv')::time >= quiet_from or (at at time zone 'Europe/Kyiv')::time < quiet_until end;

comment on function is_quiet is 'Whether the clocks of Kyiv stand in the quiet hours; those may reach over midnight.';
grant execute on function is_quiet to cnap_worker;

-- The sender looks whether a visit is still what the reminder says.
grant select (status, starts_at, office_id) on appointment to cnap_worker;

-- The calendar writes reminders of any community. It sees who comes when and what was told, but no person and no address;
-- the trigger addresses the message, and for the calendar finds the visit in whichever community it is.
grant select (id, code, office_id, service_id, version, language) on appointment to cnap_calendar;
grant select (tenant_id, appointment_id, kind, about, created_at) on message to cnap_calendar;
grant insert (tenant_id, id, channel, kind, about, appointment_id, recipient, language, facts, not_before, not_after) on message to cnap_calendar;
create policy message_calendar on message for select to cnap_calendar
    using (appointment_id is not null);
create policy message_calendar_reminds on message for insert to cnap_calendar
    with check (appointment_id is not null and kind in ('REMINDER_DAY', 'REMINDER_HOURS'));
drop policy appointment_addressed on appointment;
create policy appointment_addressed on appointment for select to cnap_owner
    using (tenant_id = (select current_tenant_id()) or (select current_setting('role')) = 'cnap_calendar');
create index appointment_coming on appointment (starts_at, id) where status = 'BOOKED';

create table visit_answer (
    tenant_id      uuid        not null default current_tenant_id(),
    appointment_id uuid        not null,
    question       text        not null,
    starts_at      timestamptz not null,

    constraint pk_visit_answer primary key (tenant_id, appointment_id, question, starts_at),
    constraint fk_visit_answer_appointment foreign key (tenant_id, appointment_id) references appointment (tenant_id, id) on delete cascade,
    constraint ck_visit_answer_question check (question in ('COMING'))
);

comment on table visit_answer is
    'What a citizen has answered about the own visit. COMING: comes at that time.';
comment on column visit_answer.starts_at is 'The time of the visit that was answered for: a moved visit is another one.';

alter table visit_answer enable row level security;
alter table visit_answer force  row level security;
create policy visit_answer_tenant on visit_answer to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy visit_answer_citizen on visit_answer to cnap_citizen
    using      (tenant_id = (select current_tenant_id())
                and exists (select from appointment a where a.tenant_id = visit_answer.tenant_id and a.id = visit_answer.appointment_id))
    with check (tenant_id = (select current_tenant_id())
                and exists (select from appointment a where a.tenant_id = visit_answer.tenant_id and a.id = visit_answer.appointment_id));
grant select on visit_answer to cnap_tenant;
grant select, insert on visit_answer to cnap_citizen;
