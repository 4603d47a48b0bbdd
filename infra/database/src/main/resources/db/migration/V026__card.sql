-- V026  The cards of a community: its own information card and technological card of each service.
-- Why:   the body that answers for a service approves its cards with number and date; what was approved is a document, not a
--        setting, and stays readable as it was (5203-VI art. 8).
-- Needs: V005, V008, V025.   Locks: listed_service, briefly (foreign key).   Undo: drop table.

create table card (
    tenant_id       uuid    not null default current_tenant_id(),
    id              uuid    not null,
    service_id      uuid    not null,
    kind            text    not null,
    edition         integer not null,
    state           text    not null default 'DRAFT',
    provider        text,
    documents       text,
    fee             text,
    term            text,
    result          text,
    delivery        text,
    law             text,
    stages          jsonb   not null default '[]',
    limit_days      integer,
    limit_unit      text,
    approving_body  text,
    decision_number text,
    decision_date   date,
    valid_from      date,
    typical_id      uuid,
    changed_by      text,
    version         integer not null default 1,

    constraint pk_card primary key (tenant_id, id),
    constraint uq_card_edition unique (tenant_id, service_id, kind, edition),
    constraint fk_card_listed_service foreign key (tenant_id, service_id) references listed_service (tenant_id, service_id),
    constraint ck_card_kind check (kind in ('INFORMATION', 'TECHNOLOGICAL')),
    constraint ck_card_state check (state in ('DRAFT', 'APPROVED')),
    constraint ck_card_stages check (stages_are_whole(stages)),
    constraint ck_card_limit check ((limit_days is null) = (limit_unit is null) and limit_days between 1 and 999
                                    and limit_unit in ('WORKING', 'CALENDAR')),
    constraint ck_card_approved_by_a_decision
        check (num_nonnulls(approving_body, decision_number, decision_date, valid_from)
               = case state when 'APPROVED' then 4 else 0 end),
    constraint ck_card_approved_has_seven_blocks
        check (state = 'DRAFT' or kind <> 'INFORMATION'
               or num_nonnulls(provider, documents, fee, term, result, delivery, law) = 7),
    constraint ck_card_approved_has_stages
        check (state = 'DRAFT' or kind <> 'TECHNOLOGICAL' or limit_days is not null and jsonb_array_length(stages) > 0),
    constraint ck_card_valid_from_its_decision check (decision_date <= valid_from)
);

comment on table card is 'An edition of a card of the community: a draft until it is approved, then unchangeable.';
comment on column card.typical_id is
    'The edition of the typical card that was looked at when this one was written. No foreign key: in another deployment the '
    'community''s own documents come without the oblast''s.';
create unique index uq_card_one_draft on card (tenant_id, service_id, kind) where state = 'DRAFT';

create trigger approved_stays before update or delete on card for each row execute function keep_approved_card();
select keep_history('card', 'id');

alter table card enable row level security;
alter table card force  row level security;
create policy card_tenant on card to cnap_tenant
    using      (tenant_id = (select current_tenant_id()))
    with check (tenant_id = (select current_tenant_id()));
create policy card_citizen on card for select to cnap_citizen
    using (tenant_id = (select current_tenant_id()) and state = 'APPROVED');
create policy card_region on card for select to cnap_region
    using (state = 'APPROVED');
grant select, insert, update, delete on card to cnap_tenant;
grant select (tenant_id, id, service_id, kind, edition, state, provider, documents, fee, term, result, delivery, law, stages,
              limit_days, limit_unit, approving_body, decision_number, decision_date, valid_from, typical_id, version)
    on card to cnap_citizen, cnap_region;
