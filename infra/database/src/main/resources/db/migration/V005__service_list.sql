-- V005  Which services a community gives, and in which offices.
-- Why:   the list is the community's own decision (5203-VI art. 12 p. 6); citizens see only what is offered.
-- Needs: V003, V004.   Locks: service, office, briefly (foreign keys).   Undo: drop tables.

create table listed_service (
    tenant_id        uuid    not null default current_tenant_id(),
    service_id       uuid    not null,
    duration_minutes integer not null,
    offered          boolean not null default true,
    version          integer not null default 1,

    constraint pk_listed_service primary key (tenant_id, service_id),
    constraint fk_listed_service_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint fk_listed_service_service foreign key (service_id) references service (id),
    constraint ck_listed_service_duration check (duration_minutes between 5 and 240 and duration_minutes % 5 = 0)
);

comment on table listed_service is 'A service on the list of a community, with the time that one visit takes there.';
create index listed_service_by_service on listed_service (service_id, tenant_id);

alter table listed_service enable row level security;
alter table listed_service force  row level security;
create policy listed_service_tenant on listed_service to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy listed_service_citizen on listed_service for select to cnap_citizen
    using (tenant_id = (select current_tenant_id()) and offered);
create policy listed_service_public on listed_service for select to cnap_public
    using (offered);
create policy listed_service_all on listed_service for select to cnap_region
    using (true);
grant select, insert, update, delete on listed_service to cnap_tenant;
grant select on listed_service to cnap_citizen, cnap_public, cnap_region;

create table staff_member (
    tenant_id  uuid    not null default current_tenant_id(),
    id         uuid    not null,
    surname    text    not null collate "uk-UA-x-icu",
    given_name text    not null collate "uk-UA-x-icu",
    patronymic text,
    position   text    not null,
    demo       boolean not null default false,

    constraint pk_staff_member primary key (tenant_id, id),
    constraint fk_staff_member_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_staff_member_position check (position in ('HEAD', 'ADMINISTRATOR', 'STATE_REGISTRAR', 'STAROSTA'))
);

comment on table staff_member is 'A person who works for a service centre. Personal data: nobody outside the community reads it.';

alter table staff_member enable row level security;
alter table staff_member force  row level security;
create policy staff_member_tenant on staff_member to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
grant select, insert, update, delete on staff_member to cnap_tenant;

create table lane (
    tenant_id uuid    not null default current_tenant_id(),
    id        uuid    not null,
    office_id uuid    not null,
    name      text    not null collate "uk-UA-x-icu",
    staff_id  uuid,

    constraint pk_lane primary key (tenant_id, id),
    constraint uq_lane_office unique (tenant_id, office_id, id),
    constraint fk_lane_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint fk_lane_staff_member foreign key (tenant_id, staff_id) references staff_member (tenant_id, id)
);

comment on table lane is
    'One workplace that serves one visitor at a time: a staffed counter, a remote workplace, a mobile team.';

create table lane_service (
    tenant_id  uuid not null default current_tenant_id(),
    service_id uuid not null,
    office_id  uuid not null,
    lane_id    uuid not null,

    constraint pk_lane_service primary key (tenant_id, office_id, service_id, lane_id),
    constraint fk_lane_service_lane foreign key (tenant_id, office_id, lane_id) references lane (tenant_id, office_id, id)
        on delete cascade,
    constraint fk_lane_service_listed_service foreign key (tenant_id, service_id)
        references listed_service (tenant_id, service_id)
);

comment on table lane_service is
    'Which services a lane can give: the skills of its person, the equipment of its place. '
    'An office gives a service when one of its lanes does.';
create index lane_service_by_service on lane_service (service_id, tenant_id, office_id, lane_id);
create index lane_service_by_lane on lane_service (tenant_id, lane_id);

do $$
declare tab text;
begin
    foreach tab in array array['lane', 'lane_service'] loop
        execute format('alter table %I enable row level security', tab);
        execute format('alter table %I force  row level security', tab);
        execute format('create policy %I on %I to cnap_tenant
                            using      (tenant_id = (select current_tenant_id()))
                            with check (tenant_id = (select current_tenant_id()))', tab || '_tenant', tab);
        execute format('create policy %I on %I for select to cnap_citizen
                            using (tenant_id = (select current_tenant_id()))', tab || '_citizen', tab);
        execute format('create policy %I on %I for select to cnap_public, cnap_region, cnap_calendar
                            using (true)', tab || '_all', tab);
        execute format('grant select, insert, update, delete on %I to cnap_tenant', tab);
    end loop;
end $$;
grant select (tenant_id, id, office_id, name) on lane to cnap_citizen, cnap_public, cnap_region, cnap_calendar;
grant select on lane_service to cnap_citizen, cnap_public, cnap_region, cnap_calendar;
