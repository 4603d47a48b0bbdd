-- V004  Offices, their weekly hours, announcements.
-- Why:   citizens come to an office at an hour; everything bookable hangs on these.
-- Needs: V002.   Locks: community, briefly (foreign keys).   Undo: drop tables.

create table office (
    tenant_id         uuid    not null default current_tenant_id(),
    id                uuid    not null,
    kind              text    not null,
    name              text    not null collate "uk-UA-x-icu",
    address           text    not null,
    settlement        text    not null collate "uk-UA-x-icu",
    starosta_district text,
    lat               double precision not null,
    lon               double precision not null,
    phone             text,
    step_free         boolean not null default false,
    accessible_toilet boolean not null default false,
    shelter           boolean not null default false,
    self_service      boolean not null default false,
    version           integer not null default 1,

    constraint pk_office primary key (tenant_id, id),
    constraint fk_office_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_office_kind check (kind in ('MAIN_OFFICE', 'BRANCH_OFFICE', 'REMOTE_WORKPLACE', 'MOBILE_OFFICE')),
    constraint ck_office_lies_in_ukraine check (lat between 44 and 53 and lon between 22 and 41)
);

comment on table office is 'An access point of the network: main office, branch, remote workplace or mobile office.';

create table office_hours (
    tenant_id uuid     not null default current_tenant_id(),
    office_id uuid     not null,
    weekday   smallint not null,
    opens     time     not null,
    closes    time     not null,

    constraint pk_office_hours primary key (tenant_id, office_id, weekday),
    constraint fk_office_hours_office foreign key (tenant_id, office_id) references office (tenant_id, id),
    constraint ck_office_hours_weekday check (weekday between 1 and 7),
    constraint ck_office_hours_opens_before_it_closes check (opens < closes)
);

comment on table office_hours is
    'Reception hours of an office on a day of the week (1 Monday … 7 Sunday), wall clock of Europe/Kyiv. '
    'One row a day: the law knows no lunch break (5203-VI art. 12 p. 11).';

create table announcement (
    tenant_id    uuid not null default current_tenant_id(),
    id           uuid not null,
    text         text not null,
    text_en      text,
    shown_from   date not null,
    shown_until  date not null,

    constraint pk_announcement primary key (tenant_id, id),
    constraint fk_announcement_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_announcement_length check (char_length(text) between 1 and 500),
    constraint ck_announcement_starts_before_it_ends check (shown_from <= shown_until)
);

comment on table announcement is 'A notice of the centre, shown on its page on the days from … until, both included.';

do $$
declare tab text;
begin
    foreach tab in array array['office', 'office_hours', 'announcement'] loop
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
        execute format('grant select on %I to cnap_citizen, cnap_public, cnap_region, cnap_calendar', tab);
    end loop;
end $$;
