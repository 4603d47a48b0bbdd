-- V002  Communities of the oblast and their service centres.
-- Why:   a community is a tenant; what the classifier says of it is public reference, what its head sets is the tenant's own.
-- Needs: V001.   Locks: none.   Undo: drop tables.

create table community (
    id              uuid    not null,
    katotth_code    text    not null,
    slug            text    not null,
    name            text    not null collate "uk-UA-x-icu",
    adjective       text    not null collate "uk-UA-x-icu",
    name_en         text    not null,
    type            text    not null,
    district        text    not null collate "uk-UA-x-icu",
    centre          text    not null collate "uk-UA-x-icu",
    centre_category text    not null,
    centre_former   text,
    lat             double precision not null,
    lon             double precision not null,
    population      integer,
    directory_list  text    not null,

    constraint pk_community primary key (id),
    constraint uq_community_katotth_code unique (katotth_code),
    constraint uq_community_slug unique (slug),
    constraint ck_community_id_comes_from_the_code check (id = md5(katotth_code)::uuid),
    constraint ck_community_katotth_code check (katotth_code ~ '^UA\d{17}$'),
    constraint ck_community_slug check (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
    constraint ck_community_type check (type in ('URBAN', 'SETTLEMENT', 'RURAL')),
    constraint ck_community_directory_list check (directory_list in ('I', 'II', 'III'))
);

comment on table community is 'A territorial community of the oblast, as the KATOTTH classifier names it. Public reference data.';
comment on column community.directory_list is 'Which of the three regional lists of services applies: I Dnipro, II the twelve cities, III all others.';

grant select on community to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar;

create table service_centre (
    tenant_id         uuid    not null default current_tenant_id(),
    name              text    not null collate "uk-UA-x-icu",
    name_en           text    not null,
    phone             text,
    email             text,
    website           text,
    greeting          text,
    greeting_en       text,
    accent_colour     text    not null default '#0f5c6e',
    logo_svg          text,
    lead_time_minutes integer not null default 60,
    horizon_days      integer not null default 30,
    step_minutes      integer not null default 15,
    demo              boolean not null default false,
    version           integer not null default 1,

    constraint pk_service_centre primary key (tenant_id),
    constraint fk_service_centre_community foreign key (tenant_id) references community (id),
    constraint ck_service_centre_accent_colour check (accent_colour ~ '^#[0-9a-f]{6}$'),
    constraint ck_service_centre_lead_time check (lead_time_minutes between 0 and 20160),
    constraint ck_service_centre_horizon check (horizon_days between 1 and 60),
    constraint ck_service_centre_step check (step_minutes in (5, 10, 15, 20, 30, 60))
);

comment on table service_centre is 'The administrative service centre of a community: its name, contacts, brand and booking rules.';
comment on column service_centre.lead_time_minutes is 'Nobody can book a time that starts sooner than this many minutes from now.';
comment on column service_centre.horizon_days is 'How many days ahead can be booked, today not counted.';
comment on column service_centre.step_minutes is 'Bookable times start on multiples of this step.';

alter table service_centre enable row level security;
alter table service_centre force  row level security;

create policy service_centre_tenant on service_centre to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy service_centre_citizen on service_centre for select to cnap_citizen
    using (tenant_id = (select current_tenant_id()));
create policy service_centre_all on service_centre for select to cnap_public, cnap_region, cnap_calendar
    using (true);

grant select, insert, update on service_centre to cnap_tenant;
grant select on service_centre to cnap_citizen, cnap_public, cnap_region, cnap_calendar;
