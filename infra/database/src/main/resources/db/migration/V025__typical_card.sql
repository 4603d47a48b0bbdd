-- V025  Typical cards: what the oblast proposes as the information card and the technological card of a service.
-- Why:   a community approves its cards on the basis of typical ones (5203-VI art. 8 p. 2-3); what is common is written once.
-- Needs: V003, V008.   Locks: service, briefly (foreign key).   Undo: drop table, functions.

create function stages_are_whole(stages jsonb) returns boolean
    language sql immutable strict parallel safe
    return jsonb_typeof(stages) = 'array' and jsonb_array_length(stages) <= 60
       and not jsonb_path_exists(stages, '$[*] ? (!(@.what.type() == "string" && @.responsible.type() == "string"
                                                   && @.actions like_regex "^В?У?П?З?$"
                                                   && @.days >= 0 && @.days <= 999))');

comment on function stages_are_whole(jsonb) is
    'Whether these are stages of a technological card: what is done, by whom, their letters (В performs, У takes part, П agrees, '
    'З approves) and days.';

-- The last word on approved cards: whatever the program, nobody changes or deletes one.
create function keep_approved_card() returns trigger
    language plpgsql
as $$
begin
    if old.state = 'APPROVED' then
        raise insufficient_privilege using message = 'an approved card stays as it is';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create table typical_card (
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
    changed_by      text,
    version         integer not null default 1,

    constraint pk_typical_card primary key (id),
    constraint uq_typical_card_edition unique (service_id, kind, edition),
    constraint fk_typical_card_service foreign key (service_id) references service (id),
    constraint ck_typical_card_kind check (kind in ('INFORMATION', 'TECHNOLOGICAL')),
    constraint ck_typical_card_state check (state in ('DRAFT', 'APPROVED')),
    constraint ck_typical_card_stages check (stages_are_whole(stages)),
    constraint ck_typical_card_limit check ((limit_days is null) = (limit_unit is null) and limit_days between 1 and 999
                                            and limit_unit in ('WORKING', 'CALENDAR')),
    constraint ck_typical_card_approved_by_a_decision
        check (num_nonnulls(approving_body, decision_number, decision_date, valid_from)
               = case state when 'APPROVED' then 4 else 0 end),
    constraint ck_typical_card_approved_has_seven_blocks
        check (state = 'DRAFT' or kind <> 'INFORMATION'
               or num_nonnulls(provider, documents, fee, term, result, delivery, law) = 7),
    constraint ck_typical_card_approved_has_stages
        check (state = 'DRAFT' or kind <> 'TECHNOLOGICAL' or limit_days is not null and jsonb_array_length(stages) > 0),
    constraint ck_typical_card_valid_from_its_decision check (decision_date <= valid_from)
);

comment on table typical_card is
    'An edition of the typical card of a service, kept by the oblast. The seven blocks are those of 5203-VI art. 8 p. 4; '
    'stages and their limit stand in technological cards.';
comment on column typical_card.limit_days is 'How many days the whole may take by law; of limit_unit.';
create unique index uq_typical_card_one_draft on typical_card (service_id, kind) where state = 'DRAFT';

create trigger approved_stays before update or delete on typical_card for each row execute function keep_approved_card();

grant execute on function stages_are_whole to cnap_tenant, cnap_coordinator;
grant select on typical_card to cnap_tenant, cnap_region, cnap_coordinator;
grant select (id, service_id, kind, edition, state, provider, documents, fee, term, result, delivery, law, stages, limit_days,
              limit_unit, approving_body, decision_number, decision_date, valid_from, version)
    on typical_card to cnap_citizen, cnap_public;
grant insert, update, delete on typical_card to cnap_coordinator;
