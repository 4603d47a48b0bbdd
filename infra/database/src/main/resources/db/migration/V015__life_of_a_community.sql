-- V015  A community is opened from the national classifier, may be suspended, and is resumed.
-- Why:   the oblast brings a new community in within minutes, also one outside the 86; what it has is kept while it is suspended.
-- Needs: V009.   Locks: service_centre, appointment, briefly.   Undo: drop table, columns, policies.

create table classified_community (
    katotth_code text not null,
    slug         text not null,
    adjective    text not null collate "uk-UA-x-icu",
    type         text,
    region       text not null collate "uk-UA-x-icu",
    district     text not null collate "uk-UA-x-icu",
    centre       text collate "uk-UA-x-icu",
    lat          double precision,
    lon          double precision,
    population   integer,

    constraint pk_classified_community primary key (katotth_code),
    constraint uq_classified_community_slug unique (slug),
    constraint ck_classified_community_code check (katotth_code ~ '^UA\d{17}$'),
    constraint ck_classified_community_slug check (slug ~ '^[a-z][a-z0-9-]{1,62}$'),
    constraint ck_classified_community_type check (type in ('URBAN', 'SETTLEMENT', 'RURAL'))
);

comment on table classified_community is
    'A territorial community of Ukraine as the KATOTTH classifier names it: what a coordinator chooses from when a community is opened.';
comment on column classified_community.slug is 'Proposed name for addresses, by the national rule of transliteration.';

grant select on classified_community to cnap_region, cnap_coordinator;
grant insert on community to cnap_coordinator;

alter table service_centre
    add column suspended_since   timestamptz,
    add column suspension_reason text,
    add constraint ck_service_centre_suspension
        check ((suspended_since is null) = (suspension_reason is null) and char_length(suspension_reason) between 3 and 500);
comment on column service_centre.suspended_since is
    'Since when citizens cannot book by decision of the oblast. Everything is kept; the desks go on with what is booked.';

grant update (suspended_since, suspension_reason, version) on service_centre to cnap_coordinator;

-- The last word on a suspended centre: no door, and no program behind one, books there in the name of a citizen.
create policy appointment_not_while_suspended on appointment as restrictive for insert to cnap_citizen
    with check (tenant_id = (select current_tenant_id())
                and not exists (select from service_centre c
                                 where c.tenant_id = (select current_tenant_id()) and c.suspended_since is not null));
