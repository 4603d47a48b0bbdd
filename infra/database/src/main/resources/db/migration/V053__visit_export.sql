-- V053  Who took a table of visits along.
-- Why:   such a table holds names and phones and leaves the system; the head answers for where it goes.
-- Needs: V008, V052.   Locks: service_centre, briefly (foreign key).   Undo: drop table.

create table visit_export (
    tenant_id    uuid        not null default current_tenant_id(),
    id           uuid        not null,
    made_at      timestamptz not null,
    account      text        not null,
    account_name text        not null,
    day_from     date        not null,
    day_until    date        not null,
    office_id    uuid,
    service_id   uuid,
    status       text,

    constraint pk_visit_export primary key (tenant_id, id),
    constraint fk_visit_export_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_visit_export_days check (day_from <= day_until)
);
comment on table visit_export is 'Visits of these days left as a table, narrowed as it says; who took it and when. Nobody changes or deletes it.';

alter table visit_export enable row level security;
alter table visit_export force  row level security;
create policy visit_export_tenant on visit_export to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
grant select, insert on visit_export to cnap_tenant;
select keep_history('visit_export', 'id');
