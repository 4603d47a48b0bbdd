-- V009  What is to be told to people and to the login server, after the transaction that decided it.
-- Why:   mail and other servers may be away; what was decided must be told once they are back, and not be told twice.
-- Needs: V006, V008.   Locks: appointment, staff_member, briefly (foreign keys).   Undo: drop tables.

create table message (
    tenant_id       uuid        not null default current_tenant_id(),
    id              uuid        not null,
    channel         text        not null default 'EMAIL',
    kind            text        not null,
    about           text        not null,
    appointment_id  uuid,
    recipient       text,
    language        text        not null,
    facts           jsonb       not null default '{}',
    created_at      timestamptz not null default now(),
    not_before      timestamptz not null default now(),
    state           text        not null default 'WAITING',
    attempts        integer     not null default 0,
    last_error      text,
    sent_at         timestamptz,

    constraint pk_message primary key (tenant_id, id),
    constraint uq_message_once unique (tenant_id, channel, kind, about),
    constraint fk_message_appointment foreign key (tenant_id, appointment_id) references appointment (tenant_id, id),
    constraint fk_message_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_message_channel check (channel in ('EMAIL', 'SMS', 'TELEGRAM', 'VIBER')),
    constraint ck_message_state check (state in ('WAITING', 'SENT', 'DEAD')),
    constraint ck_message_language check (language in ('uk', 'en')),
    constraint ck_message_has_a_recipient_while_it_waits check (state <> 'WAITING' or recipient is not null)
);

comment on table message is 'The outbox: a message to one person, written in the transaction that gave the reason, sent after it.';
comment on column message.about is
    'What the message tells of, so that it is told once: the appointment and its version, an invitation and its number.';
comment on column message.facts is 'What the words need besides the centre: times, names of places, links. Emptied once sent.';
comment on column message.not_before is 'Not sent earlier: a reminder, quiet hours, the pause before another attempt.';
comment on column message.state is 'DEAD: given up after the last attempt; shown to the head, who may send it again.';
create index message_waiting on message (not_before) where state = 'WAITING';

alter table message enable row level security;
alter table message force  row level security;
create policy message_tenant on message to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy message_citizen on message for insert to cnap_citizen
    with check (tenant_id = (select current_tenant_id()));
create policy message_worker on message to cnap_worker
    using (true) with check (true);
grant select, insert on message to cnap_tenant;
grant update (state, not_before, attempts, last_error) on message to cnap_tenant;
grant insert (tenant_id, id, channel, kind, about, appointment_id, recipient, language, facts, not_before) on message to cnap_citizen;
grant select on message to cnap_worker;
grant update (state, not_before, attempts, last_error, sent_at, recipient, facts) on message to cnap_worker;

-- What the login server has to learn: an account to be made and invited, to get another role, to be taken away.
create table account_task (
    tenant_id  uuid        not null default current_tenant_id(),
    id         uuid        not null,
    staff_id   uuid        not null,
    kind       text        not null,
    created_at timestamptz not null default now(),
    not_before timestamptz not null default now(),
    state      text        not null default 'WAITING',
    attempts   integer     not null default 0,
    last_error text,
    done_at    timestamptz,

    constraint pk_account_task primary key (tenant_id, id),
    constraint fk_account_task_staff_member foreign key (tenant_id, staff_id) references staff_member (tenant_id, id),
    constraint ck_account_task_kind check (kind in ('INVITE', 'UPDATE', 'REVOKE')),
    constraint ck_account_task_state check (state in ('WAITING', 'DONE', 'DEAD'))
);

comment on table account_task is 'Something the login server must be told about a member of staff; tried until it is done.';
create index account_task_waiting on account_task (not_before) where state = 'WAITING';

alter table account_task enable row level security;
alter table account_task force  row level security;
create policy account_task_tenant on account_task to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy account_task_coordinator on account_task for insert to cnap_coordinator
    with check (tenant_id = (select current_tenant_id()));
create policy account_task_worker on account_task to cnap_worker
    using (true) with check (true);
grant select, insert on account_task to cnap_tenant;
grant update (state, not_before, attempts, last_error) on account_task to cnap_tenant;
grant insert on account_task to cnap_coordinator;
grant select on account_task to cnap_worker;
grant update (state, not_before, attempts, last_error, done_at) on account_task to cnap_worker;

-- What the worker needs to know besides: whom the account is for, and whose message it is.
create policy service_centre_worker on service_centre for select to cnap_worker using (true);
create policy office_worker         on office         for select to cnap_worker using (true);
grant select on community, service, service_centre, office to cnap_worker;

-- A member of staff and the account that logs in.
alter table staff_member
    add column email      text,
    add column phone      text,
    add column account    text,
    add column role       text    not null default 'ADMINISTRATOR',
    add column job_title  text,
    add column all_services boolean not null default true,
    add column joined_on  date,
    add column left_on    date,
    add column version    integer not null default 1,
    drop constraint ck_staff_member_position,
    add constraint uq_staff_member_account unique (tenant_id, account),
    add constraint ck_staff_member_role check (role in ('HEAD', 'DEPUTY', 'ADMINISTRATOR', 'RECEPTIONIST', 'STATE_REGISTRAR', 'STAROSTA')),
    add constraint ck_staff_member_email check (char_length(email) <= 254);
alter table staff_member no force row level security;
update staff_member set role = position, all_services = false where position in ('HEAD', 'ADMINISTRATOR', 'STATE_REGISTRAR', 'STAROSTA');
alter table staff_member force row level security;
alter table staff_member drop column position;

comment on column staff_member.account is 'Subject of the account at the login server; null until the person was invited.';
comment on column staff_member.role is 'What the person may do here. The login server only says who someone is.';
comment on column staff_member.all_services is 'Whether the person can give every service of the office; if not, those in staff_skill.';
comment on column staff_member.left_on is 'The first day without access; access ends at once when it is set to today.';

create policy staff_member_coordinator on staff_member for insert to cnap_coordinator
    with check (tenant_id = (select current_tenant_id()));
create policy staff_member_worker on staff_member to cnap_worker
    using (true) with check (true);
grant insert on staff_member to cnap_coordinator;
grant select (tenant_id, id, surname, given_name, email, account, role, left_on), update (account) on staff_member to cnap_worker;
