-- V003  The regional directory of services and life events.
-- Why:   one directory for the oblast; a community takes its list from it, so a service has one identity everywhere.
-- Needs: V001.   Locks: none.   Undo: drop tables.

create table service (
    id           uuid    not null,
    number       integer not null,
    slug         text    not null,
    guide_id     text,
    title        text    not null collate "uk-UA-x-icu",
    topic        text    not null collate "uk-UA-x-icu",
    provider     text,
    fee_rule     text,
    fee_uah      numeric(10, 2),
    fee_year     integer,
    term_value   text,
    term_unit    text,
    legal_basis  text,
    source       text    not null,
    verification text    not null,
    note         text,
    also_called  text,
    search       text    not null generated always as
        (search_text(title || ' ' || topic || ' ' || coalesce(also_called, ''))) stored,

    constraint pk_service primary key (id),
    constraint uq_service_number unique (number),
    constraint uq_service_slug unique (slug),
    constraint uq_service_guide_id unique (guide_id),
    constraint ck_service_guide_id check (guide_id ~ '^\d{5}$'),
    constraint ck_service_slug check (slug ~ '^[a-z0-9][a-z0-9-]{1,79}$')
);

comment on table service is 'An administrative service of the regional directory. An empty cell means: no source was found.';
comment on column service.also_called is 'What people call it, for the search only: «прописка», «загранпаспорт». Never shown.';
comment on column service.guide_id is 'Identifier of the national Guide, five digits with leading zeros.';

create table directory_entry (
    list       text not null,
    service_id uuid not null,
    obligation text not null,

    constraint pk_directory_entry primary key (list, service_id),
    constraint fk_directory_entry_service foreign key (service_id) references service (id),
    constraint ck_directory_entry_list check (list in ('I', 'II', 'III')),
    constraint ck_directory_entry_obligation check (obligation in ('MANDATORY', 'RECOMMENDED'))
);

comment on table directory_entry is 'One of the three regional lists: what a community of that list must or should offer.';

create table life_event (
    id    uuid not null,
    slug  text not null,
    title text not null collate "uk-UA-x-icu",
    kind  text not null,

    constraint pk_life_event primary key (id),
    constraint uq_life_event_slug unique (slug),
    constraint ck_life_event_kind check (kind in ('BUNDLED_SERVICE', 'SERVICE_PACKAGE', 'REGIONAL_PROJECT'))
);

comment on table life_event is
    'A situation of life that leads through several services: a bundled service of the state, a package of a centre, '
    'a project of the oblast.';

create table life_event_part (
    life_event_id uuid    not null,
    position      integer not null,
    title         text    not null,
    status        text    not null,
    basis         text,
    service_id    uuid,

    constraint pk_life_event_part primary key (life_event_id, position),
    constraint fk_life_event_part_event foreign key (life_event_id) references life_event (id),
    constraint fk_life_event_part_service foreign key (service_id) references service (id)
);

comment on column life_event_part.status is 'How far the part was sourced, in the words of the source.';
comment on column life_event_part.service_id is 'The service of the directory that this part is, where the directory has it.';

grant select on service, directory_entry, life_event, life_event_part
    to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar;
