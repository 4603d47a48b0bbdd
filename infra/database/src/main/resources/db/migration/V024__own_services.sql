-- V024  Services that a community adds itself, and the decision that approved its list.
-- Why:   5203-VI art. 12 p. 6: the body that made the centre decides its list; the regional directory does not know all of it.
-- Needs: V023.   Locks: service, listed_service, briefly.   Undo: drop tables, policies, columns.

alter table service
    add column tenant_id uuid,
    add column version   integer not null default 1,
    add constraint fk_service_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    drop constraint uq_service_number,
    add constraint uq_service_number unique nulls not distinct (tenant_id, number),
    drop constraint uq_service_slug,
    add constraint uq_service_slug unique nulls not distinct (tenant_id, slug),
    add constraint ck_service_own_slug check ((tenant_id is not null) = (slug like 'own-%')),
    add constraint ck_service_of_the_guide_is_of_the_directory check (guide_id is null or tenant_id is null),
    add constraint ck_service_own_texts check (tenant_id is null
        or char_length(title) between 5 and 300 and char_length(topic) between 3 and 120 and char_length(provider) <= 300
           and char_length(fee_rule) <= 300 and char_length(term_value) <= 120 and char_length(term_unit) <= 40
           and char_length(legal_basis) <= 1000 and char_length(note) <= 1000 and char_length(also_called) <= 300);

comment on table service is
    'An administrative service: of the regional directory, or of one community that added it. An empty cell means: no source was found.';
comment on column service.tenant_id is 'The community whose own service it is; null for the regional directory.';

alter table service enable row level security;
alter table service force  row level security;
create policy service_directory on service for select
    to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar, cnap_coordinator, cnap_worker
    using (tenant_id is null);
create policy service_directory_is_loaded on service to cnap_owner
    using (tenant_id is null) with check (tenant_id is null);
create policy service_tenant on service to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy service_citizen on service for select to cnap_citizen
    using (tenant_id = (select current_tenant_id()));
create policy service_public on service for select to cnap_public
    using (exists (select from listed_service l where l.tenant_id = service.tenant_id and l.service_id = service.id and l.offered));
create policy service_all on service for select to cnap_region, cnap_worker
    using (true);
grant insert, update on service to cnap_tenant;
select keep_history('service', 'id');

-- A service is known by its id alone, so the foreign key would let a community list its neighbour's own service.
create policy listed_service_is_known_here on listed_service as restrictive to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (exists (select from service s where s.id = service_id));

alter table listed_service
    add column withdrawal_reason text,
    add constraint ck_listed_service_withdrawal_reason
        check (withdrawal_reason is null or not offered and char_length(withdrawal_reason) between 3 and 500);
comment on column listed_service.withdrawal_reason is 'Why a mandatory service is not given here now.';

create table list_decision (
    tenant_id  uuid    not null default current_tenant_id(),
    id         uuid    not null,
    body       text    not null,
    number     text    not null,
    decided_on date    not null,
    file_name  text,
    file_size  integer,
    version    integer not null default 1,

    constraint pk_list_decision primary key (tenant_id, id),
    constraint uq_list_decision_number unique (tenant_id, decided_on, number),
    constraint fk_list_decision_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_list_decision_body check (char_length(body) between 3 and 200),
    constraint ck_list_decision_number check (char_length(number) between 1 and 60),
    constraint ck_list_decision_file check ((file_name is null) = (file_size is null) and char_length(file_name) between 1 and 200)
);

comment on table list_decision is
    'A decision by which the founding body approved the list of services (5203-VI art. 12 p. 6); the latest one is in force.';

-- Apart from the decision, so that neither a list of decisions nor the history of changes carries the files along.
create table list_decision_file (
    tenant_id   uuid  not null default current_tenant_id(),
    decision_id uuid  not null,
    content     bytea not null,

    constraint pk_list_decision_file primary key (tenant_id, decision_id),
    constraint fk_list_decision_file_decision foreign key (tenant_id, decision_id) references list_decision (tenant_id, id)
        on delete cascade,
    constraint ck_list_decision_file_size check (octet_length(content) between 1 and 10485760),
    constraint ck_list_decision_file_is_a_pdf check (substring(content from 1 for 5) = '\x255044462d'::bytea)
);

comment on table list_decision_file is 'The text of a decision as a PDF of at most 10 MiB; anyone may read it.';

do $$
declare tab text;
begin
    foreach tab in array array['list_decision', 'list_decision_file'] loop
        execute format('alter table %I enable row level security', tab);
        execute format('alter table %I force  row level security', tab);
        execute format('create policy %I on %I to cnap_tenant
                            using      (tenant_id = (select current_tenant_id()))
                            with check (tenant_id = (select current_tenant_id()))', tab || '_tenant', tab);
        execute format('create policy %I on %I for select to cnap_citizen
                            using (tenant_id = (select current_tenant_id()))', tab || '_citizen', tab);
        execute format('create policy %I on %I for select to cnap_public, cnap_region
                            using (true)', tab || '_all', tab);
        execute format('grant select, insert, update, delete on %I to cnap_tenant', tab);
        execute format('grant select on %I to cnap_citizen, cnap_public, cnap_region', tab);
    end loop;
end $$;
select keep_history('list_decision', 'id');

-- As in V010; but what is not given any more is given at no lane.
create or replace function lane_services(of_tenant uuid, of_office uuid) returns table (lane_id uuid, service_id uuid)
    language sql stable
begin atomic
    select l.id, o.service_id
      from lane l
      join office_service o on o.tenant_id = l.tenant_id and o.office_id = l.office_id
      join listed_service s on s.tenant_id = o.tenant_id and s.service_id = o.service_id and s.offered
      left join staff_member p on p.tenant_id = l.tenant_id and p.id = l.staff_id
     where l.tenant_id = of_tenant and l.office_id = of_office
       and (p.id is null or p.all_services
            or exists (select from staff_skill k where k.tenant_id = p.tenant_id and k.staff_id = p.id and k.service_id = o.service_id))
       and (s.needs_equipment is null
            or exists (select from equipment e
                        where e.tenant_id = l.tenant_id and e.office_id = l.office_id and e.kind = s.needs_equipment
                          and e.state = 'WORKING' and (e.workplace_id is null or e.workplace_id = l.workplace_id)));
end;
