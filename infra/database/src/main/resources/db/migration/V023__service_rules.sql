-- V023  How each listed service is booked, what it costs and what must be brought.
-- Why:   5203-VI art. 12 p. 6 leaves the list to the community; so a head sets for each service what a visit really takes.
-- Needs: V018.   Locks: listed_service, briefly.   Undo: drop columns, tables, function.

alter table listed_service
    add column buffer_minutes    integer not null default 0,
    add column online            text    not null default 'EVERYONE',
    add column lead_time_minutes integer,
    add column horizon_days      integer,
    add column walk_in_percent   integer not null default 0,
    add column fee_kind          text,
    add column fee_share         numeric(7, 4),
    add column fee_rounding      text,
    add column fee_year          integer,
    add column fee_uah           numeric(10, 2),
    add column fee_note          text,
    add column documents         text,
    add constraint ck_listed_service_buffer check (buffer_minutes between 0 and 60 and buffer_minutes % 5 = 0),
    add constraint ck_listed_service_online check (online in ('EVERYONE', 'RESIDENTS', 'DESK')),
    add constraint ck_listed_service_lead_time check (lead_time_minutes between 0 and 20160),
    add constraint ck_listed_service_horizon check (horizon_days between 1 and 60),
    add constraint ck_listed_service_walk_in_share check (walk_in_percent between 0 and 90),
    add constraint ck_listed_service_fee_kind check (fee_kind in ('FREE', 'SHARE', 'AMOUNT')),
    add constraint ck_listed_service_fee_share
        check ((fee_share is not null) = (fee_kind is not distinct from 'SHARE') and fee_share > 0 and fee_share <= 100),
    add constraint ck_listed_service_fee_rounding
        check ((fee_rounding is not null) = (fee_kind is not distinct from 'SHARE') and fee_rounding in ('KOPIYKA', 'HRYVNIA', 'TEN_HRYVNIAS')),
    add constraint ck_listed_service_fee_year
        check (fee_year is null or fee_kind is not distinct from 'SHARE' and fee_year between 2000 and 2100),
    add constraint ck_listed_service_fee_uah check ((fee_uah is not null) = (fee_kind is not distinct from 'AMOUNT') and fee_uah > 0),
    add constraint ck_listed_service_fee_note check (char_length(fee_note) <= 300),
    add constraint ck_listed_service_documents check (char_length(documents) <= 4000);

comment on column listed_service.buffer_minutes is 'Minutes after a visit in which the lane takes nobody yet.';
comment on column listed_service.online is 'Who may book without the desk: EVERYONE, RESIDENTS who say that they are, nobody (DESK).';
comment on column listed_service.lead_time_minutes is 'As of the service centre; null for the rule of the centre.';
comment on column listed_service.horizon_days is 'Never beyond the horizon of the centre; null for the rule of the centre.';
comment on column listed_service.walk_in_percent is
    'This share of the opening of each lane and day stays for people without an appointment: the service is booked online '
    'only where so much would still be free afterwards.';
comment on column listed_service.fee_kind is 'Null: as the regional directory says.';
comment on column listed_service.fee_share is 'How many subsistence minimums the fee is: 0.015 is 1.5 %.';
comment on column listed_service.fee_year is 'The year whose subsistence minimum counts; null for the year of the visit.';
comment on column listed_service.fee_note is 'What is paid besides, such as the price of a blank.';
comment on column listed_service.documents is 'What this centre asks people to bring, one to a line; null: as the information card says.';

-- All time in a set of spans.
create function duration_of(spans tstzmultirange) returns interval
    language sql immutable strict parallel safe
    return (select coalesce(sum(upper(span) - lower(span)), interval '0') from unnest(spans) span);

grant execute on function duration_of to cnap_tenant, cnap_citizen, cnap_public;

create table subsistence_minimum (
    year       integer        not null,
    amount_uah numeric(10, 2) not null,
    basis      text           not null,

    constraint pk_subsistence_minimum primary key (year),
    constraint ck_subsistence_minimum_amount check (amount_uah > 0)
);

comment on table subsistence_minimum is
    'The subsistence minimum of people able to work on 1 January of a year: what fees are a share of.';

insert into subsistence_minimum (year, amount_uah, basis) values
    (2025, 3028.00, 'Закон про Державний бюджет України на 2025 рік, ст. 7'),
    (2026, 3328.00, 'Закон № 4695-IX про Державний бюджет України на 2026 рік, ст. 7');

grant select on subsistence_minimum
    to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar, cnap_coordinator, cnap_worker;

create table fee_exemption (
    tenant_id       uuid    not null default current_tenant_id(),
    id              uuid    not null,
    service_id      uuid    not null,
    category        text    not null collate "uk-UA-x-icu",
    percent         integer not null,
    decision_number text    not null,
    decided_on      date    not null,

    constraint pk_fee_exemption primary key (tenant_id, id),
    constraint uq_fee_exemption_category unique (tenant_id, service_id, category),
    constraint fk_fee_exemption_listed_service foreign key (tenant_id, service_id)
        references listed_service (tenant_id, service_id),
    constraint ck_fee_exemption_category check (char_length(category) between 1 and 300),
    constraint ck_fee_exemption_percent check (percent between 1 and 100),
    constraint ck_fee_exemption_decision check (char_length(decision_number) between 1 and 60)
);

comment on table fee_exemption is 'Who pays less for a service, or nothing, and the decision of the council that says so.';
comment on column fee_exemption.percent is 'By how much the fee is less; 100: nothing is paid.';

alter table fee_exemption enable row level security;
alter table fee_exemption force  row level security;
create policy fee_exemption_tenant on fee_exemption to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy fee_exemption_citizen on fee_exemption for select to cnap_citizen
    using (tenant_id = (select current_tenant_id()));
create policy fee_exemption_all on fee_exemption for select to cnap_public, cnap_region
    using (true);
grant select, insert, update, delete on fee_exemption to cnap_tenant;
grant select on fee_exemption to cnap_citizen, cnap_public, cnap_region;
select keep_history('fee_exemption', 'id');
