-- V034  All data of a community leave for another deployment, and come in from one.
-- Why:   the data are the community's own (5203-VI art. 18): it takes all of them along, and who did it is recorded.
-- Needs: V033; roles.sql with cnap_mover.   Locks: service_centre, briefly (foreign key).   Undo: drop table, function, policies.
-- After: afterMigrate__let_communities_move.sql lets the mover fill every table of a tenant, also one that comes later.

create table data_move (
    tenant_id    uuid        not null default current_tenant_id(),
    id           uuid        not null,
    direction    text        not null,
    made_at      timestamptz not null default now(),
    account      text        not null,
    account_name text        not null,

    constraint pk_data_move primary key (tenant_id, id),
    constraint fk_data_move_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_data_move_direction check (direction in ('OUT', 'IN'))
);

comment on table data_move is
    'All data of the community left as one archive, or came in as one; who did it and when. Nobody changes or deletes it.';

alter table data_move enable row level security;
alter table data_move force  row level security;
create policy data_move_tenant on data_move to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
grant select, insert on data_move to cnap_tenant;
select keep_history('data_move', 'id');

-- The mover fills a community that this very transaction has opened, and sees no other rows than those it brought in.
grant usage on schema public to cnap_mover;
grant select, insert on community to cnap_mover;
grant select on service_centre to cnap_mover;
grant select (version, success, installed_rank) on flyway_schema_history to cnap_tenant, cnap_mover;
create policy service_centre_moves_in on service_centre for select to cnap_mover
    using (tenant_id = (select current_tenant_id()));

create function is_moving_in() returns boolean
    language sql stable
    return exists (select from service_centre c
                    where c.tenant_id = current_tenant_id() and c.xmin = pg_current_xact_id()::xid);

comment on function is_moving_in is 'Whether this transaction itself has made the centre of its community.';
grant execute on function current_tenant_id, is_moving_in to cnap_mover;
