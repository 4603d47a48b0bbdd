-- V006  Appointments and the free time they are taken from.
-- Why:   a lane must never be promised twice; the database, not Java, is the judge of that.
-- Needs: V005.   Locks: lane, listed_service, briefly (foreign keys).   Undo: drop tables.

create table appointment (
    tenant_id            uuid        not null default current_tenant_id(),
    id                   uuid        not null,
    code                 text        not null,
    manage_key_hash      bytea       not null,
    find_key_hash        bytea       not null,
    request_hash         bytea       not null,
    office_id            uuid        not null,
    lane_id              uuid        not null,
    service_id           uuid        not null,
    starts_at            timestamptz not null,
    ends_at              timestamptz not null,
    status               text        not null,
    surname              text        not null collate "uk-UA-x-icu",
    given_name           text        not null collate "uk-UA-x-icu",
    patronymic           text,
    phone                text        not null,
    email                text,
    language             text        not null,
    consented_at         timestamptz not null,
    booked_at            timestamptz not null,
    demo                 boolean     not null default false,
    version              integer     not null default 1,

    constraint pk_appointment primary key (tenant_id, id),
    constraint uq_appointment_code unique (tenant_id, code),
    constraint uq_appointment_manage_key unique (manage_key_hash),
    constraint uq_appointment_find_key unique (find_key_hash),
    constraint fk_appointment_lane foreign key (tenant_id, office_id, lane_id) references lane (tenant_id, office_id, id),
    constraint fk_appointment_listed_service foreign key (tenant_id, service_id)
        references listed_service (tenant_id, service_id),
    constraint ck_appointment_status check (status in ('BOOKED', 'ARRIVED', 'SERVED', 'MISSED', 'CANCELLED')),
    constraint ck_appointment_starts_before_it_ends check (starts_at < ends_at),
    constraint ck_appointment_names check (char_length(surname) between 1 and 80
                                       and char_length(given_name) between 1 and 80
                                       and char_length(patronymic) between 1 and 80),
    constraint ck_appointment_phone check (phone ~ '^\+\d{8,15}$'),
    constraint ck_appointment_email check (char_length(email) <= 254),
    constraint ck_appointment_language check (language in ('uk', 'en')),
    constraint ex_appointment_lane_is_free
        exclude using gist (tenant_id with =, lane_id with =, tstzrange(starts_at, ends_at) with &&)
        where (status in ('BOOKED', 'ARRIVED', 'SERVED'))
);

comment on table appointment is 'A promise to serve one citizen at one lane during one interval.';
comment on column appointment.manage_key_hash is
    'SHA-256 of the key that the citizen holds; it is derived from the idempotency key, so it is also what makes a repeated request find its first answer.';
comment on column appointment.find_key_hash is
    'SHA-256 of a second key, derived from code and phone: it lets a citizen who lost the link find the appointment.';
comment on column appointment.request_hash is 'SHA-256 of what was asked for: the same key with another wish is refused.';
create index appointment_by_office_and_time on appointment (tenant_id, office_id, starts_at);

alter table appointment enable row level security;
alter table appointment force  row level security;

create policy appointment_tenant on appointment to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy appointment_public on appointment for select to cnap_public
    using (manage_key_hash = (select current_manage_key()) or find_key_hash = (select current_manage_key()));
create policy appointment_citizen on appointment to cnap_citizen
    using      (tenant_id = (select current_tenant_id())
                and (manage_key_hash = (select current_manage_key()) or find_key_hash = (select current_manage_key())))
    with check (tenant_id = (select current_tenant_id())
                and (manage_key_hash = (select current_manage_key()) or find_key_hash = (select current_manage_key())));
create policy appointment_all on appointment for select to cnap_region, cnap_calendar
    using (true);

grant select, insert, update on appointment to cnap_tenant;   -- no delete: an appointment is cancelled, not erased
grant insert on appointment to cnap_citizen;
grant update (office_id, lane_id, service_id, starts_at, ends_at, status, version) on appointment to cnap_citizen;
grant select (tenant_id, id, code, manage_key_hash, find_key_hash, request_hash, office_id, lane_id, service_id, starts_at, ends_at,
              status, language, booked_at, version) on appointment to cnap_citizen, cnap_public;
grant select (tenant_id, id, office_id, lane_id, service_id, starts_at, ends_at, status, booked_at) on appointment to cnap_region;
grant select (tenant_id, lane_id, starts_at, ends_at, status) on appointment to cnap_calendar;

create table lane_day (
    tenant_id uuid           not null default current_tenant_id(),
    office_id uuid           not null,
    day       date           not null,
    lane_id   uuid           not null,
    opening   tstzmultirange not null,
    free      tstzmultirange not null,

    constraint pk_lane_day primary key (tenant_id, office_id, day, lane_id),
    constraint fk_lane_day_lane foreign key (tenant_id, office_id, lane_id) references lane (tenant_id, office_id, id)
        on delete cascade,
    constraint ck_lane_day_free_lies_in_opening check (free <@ opening)
) with (fillfactor = 80);

comment on table lane_day is 'What is still free at a lane on a day: its opening less its appointments.';

alter table lane_day enable row level security;
alter table lane_day force  row level security;
create policy lane_day_tenant on lane_day to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy lane_day_citizen on lane_day to cnap_citizen
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy lane_day_public on lane_day for select to cnap_public, cnap_region
    using (true);
create policy lane_day_calendar on lane_day to cnap_calendar
    using (true) with check (true);
grant select, insert, update, delete on lane_day to cnap_tenant;
grant select, update (free) on lane_day to cnap_citizen;
grant select on lane_day to cnap_public, cnap_region;
grant select, insert, update on lane_day to cnap_calendar;
