-- V052  What a person agreed to, how long the data are kept, and how they go.
-- Why:   data of people are kept no longer than needed (2297-VI art. 6, 15), and a person reads, corrects and erases the own
--        ones (art. 8) without asking anybody.
-- Needs: V038, V042, V044.   Locks: appointment, service_centre, message, briefly.   Undo: drop tables, columns, triggers, functions, policies.

create table consent_edition (
    edition    integer not null,
    valid_from date    not null,
    text       text    not null,
    text_en    text    not null,

    constraint pk_consent_edition primary key (edition),
    constraint uq_consent_edition_valid_from unique (valid_from)
);
comment on table consent_edition is
    'What a person agrees to when booking, in the words of the form. An edition never changes; new words are a new one.';

create table consent_purpose (
    edition    integer not null,
    place      integer not null,
    purpose    text    not null,
    purpose_en text    not null,
    data       text    not null,
    data_en    text    not null,

    constraint pk_consent_purpose primary key (edition, place),
    constraint fk_consent_purpose_consent_edition foreign key (edition) references consent_edition (edition)
);
comment on table consent_purpose is 'What an edition of the consent lets the data be used for, and which data that needs.';

grant select on consent_edition, consent_purpose
    to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar, cnap_coordinator, cnap_worker, cnap_mover;

insert into consent_edition (edition, valid_from, text, text_en) values
    (1, '2026-01-01', 'Погоджуюся на обробку цих даних для запису на прийом',
     'I agree to the processing of these details for booking a visit');
insert into consent_purpose (edition, place, purpose, purpose_en, data, data_en) values
    (1, 1, 'Записати на прийом і впізнати у відділенні', 'To book the visit and to know the visitor at the office',
     'прізвище, ім’я, по батькові (якщо вказали), телефон, послуга, відділення, час прийому',
     'surname, given name, patronymic (if given), phone, service, office, time of the visit'),
    (1, 2, 'Нагадати про прийом і попередити, якщо щось зміниться', 'To remind of the visit and to warn if something changes',
     'телефон, електронна пошта (якщо вказали)', 'phone, e-mail (if given)');

alter table service_centre
    add column retention_days integer not null default 90,
    add constraint ck_service_centre_retention check (retention_days between 7 and 1095);
comment on column service_centre.retention_days is
    'How many days after the visit the name, the phone and the e-mail of its person are kept.';

alter table appointment
    add column consent_edition integer,
    add column erased_at       timestamptz,
    alter column surname       drop not null,
    alter column given_name    drop not null,
    alter column phone         drop not null,
    alter column find_key_hash drop not null,
    alter column consented_at  drop not null,
    add constraint fk_appointment_consent_edition foreign key (consent_edition) references consent_edition (edition),
    drop constraint if exists ck_appointment_has_a_person,
    add constraint ck_appointment_has_a_person
        check (status = 'HELD' or erased_at is not null
               or surname is not null and given_name is not null and phone is not null
                  and find_key_hash is not null and consented_at is not null),
    add constraint ck_appointment_without_a_person_when_erased
        check (erased_at is null or coalesce(surname, given_name, patronymic, phone, email) is null and find_key_hash is null);
comment on column appointment.consent_edition is 'Which edition of the words the person agreed to at consented_at.';
comment on column appointment.erased_at is
    'Since when nothing is known of the person: what is left counts in statistics and tells of nobody.';
create index appointment_with_a_person on appointment (ends_at) where erased_at is null;

alter table appointment no force row level security;
update appointment set consent_edition = 1 where consented_at is not null;
alter table appointment force row level security;

-- The words that were valid in that moment, whatever program writes the row.
create function remember_consent() returns trigger
    language plpgsql
as $$
begin
    select max(e.edition) into new.consent_edition
      from consent_edition e
     where e.valid_from <= (new.consented_at at time zone 'Europe/Kyiv')::date;
    return new;
end $$;
create trigger remember_consent before insert or update of consented_at on appointment for each row
    when (new.consented_at is not null and new.consent_edition is null)
    execute function remember_consent();

-- What erasing means, for whoever erases: nothing of the person is left, neither in the visit nor in what was to be told.
-- The hash of the wish goes too: it was made of the name and the phone. Runs as its owner and gives nothing back.
create function forget_person() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    new.surname       := null;
    new.given_name    := null;
    new.patronymic    := null;
    new.phone         := null;
    new.email         := null;
    new.find_key_hash := null;
    new.phone_mark    := null;
    new.name_mark     := null;
    new.request_hash  := sha256(uuid_send(gen_random_uuid()));
    delete from message m
     where m.tenant_id = new.tenant_id and m.appointment_id = new.id and m.state <> 'SENT';
    delete from missed_appeal m
     where m.tenant_id = new.tenant_id and m.appointment_id = new.id;
    delete from visit_answer v
     where v.tenant_id = new.tenant_id and v.appointment_id = new.id;
    return new;
end $$;
create trigger forget_person before update on appointment for each row
    when (old.erased_at is null and new.erased_at is not null)
    execute function forget_person();
create policy message_of_the_person on message to cnap_owner
    using (true) with check (true);
create policy missed_appeal_of_the_person on missed_appeal for delete to cnap_owner
    using (true);
create policy visit_answer_of_the_person on visit_answer to cnap_owner
    using (true) with check (false);

-- All that is kept of the one person whose key was presented, for that person. No column of it is open to the role itself.
create function own_data() returns jsonb
    language sql stable security definer set search_path = public, pg_temp
    return (select jsonb_build_object(
                'surname', a.surname, 'givenName', a.given_name, 'patronymic', a.patronymic, 'phone', a.phone,
                'email', a.email, 'erasedAt', extract(epoch from a.erased_at)::bigint,
                'bookedAt', extract(epoch from a.booked_at)::bigint,
                'consentedAt', extract(epoch from a.consented_at)::bigint, 'consentEdition', a.consent_edition,
                'consentText', (select e.text from consent_edition e where e.edition = a.consent_edition),
                'consentTextEn', (select e.text_en from consent_edition e where e.edition = a.consent_edition),
                'appeal', (select jsonb_build_object('reason', p.reason, 'answer', p.answer,
                                                     'at', extract(epoch from p.made_at)::bigint)
                             from missed_appeal p
                            where p.tenant_id = a.tenant_id and p.appointment_id = a.id),
                'messages', coalesce((select jsonb_agg(jsonb_build_object(
                                                'kind', m.kind, 'channel', m.channel, 'state', m.state,
                                                'at', extract(epoch from coalesce(m.sent_at, m.created_at))::bigint)
                                             order by m.created_at)
                                        from message m
                                       where m.tenant_id = a.tenant_id and m.appointment_id = a.id), '[]'))
              from appointment a
             where a.tenant_id = current_tenant_id() and a.status <> 'HELD'
               and (a.manage_key_hash = current_manage_key() or a.find_key_hash = current_manage_key()));
comment on function own_data is 'What is kept of the person whose key this transaction presents; null where there is nobody.';

-- A message that waits goes to the address that the person has now; without one it goes nowhere.
create function readdress_messages() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    delete from message m
     where m.tenant_id = new.tenant_id and m.appointment_id = new.id and m.state <> 'SENT'
       and m.channel = 'EMAIL' and new.email is null;
    update message m
       set recipient = case m.channel when 'EMAIL' then new.email else new.phone end
     where m.tenant_id = new.tenant_id and m.appointment_id = new.id and m.state <> 'SENT'
       and (m.channel = 'EMAIL' or m.channel = 'SMS');
    return null;
end $$;
create trigger readdress_messages after update of phone, email on appointment for each row
    when (new.erased_at is null and old.phone is not null and (old.phone, old.email) is distinct from (new.phone, new.email))
    execute function readdress_messages();

-- A citizen's own policy would not let the key go by which the row was reached: a key that is made of the phone changes with
-- the phone, and goes with the person. Both functions touch the one row of the presented key and tell only whether they did.
-- The marks of the corrected person come with the scope, as when booking (V042).
create function correct_own_data(surname_ text, given_name_ text, patronymic_ text, phone_ text, email_ text, find_key_hash_ bytea)
    returns boolean
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update appointment a
       set surname = surname_, given_name = given_name_, patronymic = patronymic_, phone = phone_, email = email_,
           find_key_hash = find_key_hash_, version = version + 1
     where a.tenant_id = current_tenant_id() and a.erased_at is null and a.status <> 'HELD'
       and (a.manage_key_hash = current_manage_key() or a.find_key_hash = current_manage_key());
    return found;
end $$;
comment on function correct_own_data is 'Corrects the person whose key this transaction presents; false if there is nobody.';

-- Not while the desk needs it: it is told who comes, and who is there.
create function erase_own_data(moment timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update appointment a
       set erased_at = moment, version = version + 1
     where a.tenant_id = current_tenant_id() and a.erased_at is null
       and (a.status in ('SERVED', 'MISSED', 'CANCELLED', 'LAPSED') or a.status <> 'HELD' and a.ends_at <= moment)
       and (a.manage_key_hash = current_manage_key() or a.find_key_hash = current_manage_key());
    if found then
        insert into data_erasure (id, made_at, cause, visits) values (gen_random_uuid(), moment, 'REQUEST', 1);
        return true;
    end if;
    return false;
end $$;
comment on function erase_own_data is 'Forgets the person whose key this transaction presents; false if there is nobody, or not yet.';

create policy appointment_of_the_person on appointment for update to cnap_owner
    using (tenant_id = (select current_tenant_id())) with check (tenant_id = (select current_tenant_id()));
grant execute on function own_data, correct_own_data, erase_own_data to cnap_citizen;
grant execute on function remember_consent to cnap_tenant, cnap_citizen, cnap_mover;

-- How many were erased, when and why; of whom, nobody can say any more.
create table data_erasure (
    tenant_id uuid        not null default current_tenant_id(),
    id        uuid        not null,
    made_at   timestamptz not null,
    cause     text        not null,
    visits    integer     not null,

    constraint pk_data_erasure primary key (tenant_id, id),
    constraint fk_data_erasure_service_centre foreign key (tenant_id) references service_centre (tenant_id),
    constraint ck_data_erasure_cause check (cause in ('RETENTION', 'REQUEST')),
    constraint ck_data_erasure_visits check (visits > 0)
);
comment on table data_erasure is
    'Data of people were erased: of how many visits, when, and whether their time was over or the person asked for it.';
create index data_erasure_by_time on data_erasure (tenant_id, made_at desc);

alter table data_erasure enable row level security;
alter table data_erasure force  row level security;
create policy data_erasure_tenant on data_erasure for select to cnap_tenant
    using (tenant_id = (select current_tenant_id()));
create policy data_erasure_requested on data_erasure for insert to cnap_owner
    with check (tenant_id = (select current_tenant_id()));
create policy data_erasure_calendar on data_erasure for insert to cnap_calendar
    with check (cause = 'RETENTION');
grant select on data_erasure to cnap_tenant;
grant insert on data_erasure to cnap_calendar;

-- The worker erases what is over, and reads nothing of the people.
create policy appointment_is_erased on appointment for update to cnap_calendar
    using (ends_at < now() - interval '1 day') with check (erased_at is not null);
grant select (id, erased_at, version), update (erased_at, version) on appointment to cnap_calendar;
