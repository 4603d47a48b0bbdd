-- V046  The database knows by which channels a person is told.
-- Why:   whoever writes a message need not know who is reached how; an SMS costs money and is for what matters, if nothing else reaches the person.
-- Needs: V031.   Locks: message, service_centre, briefly.   Undo: drop columns, policies; restore address_message of V031.

alter table service_centre add column sms boolean not null default false;

comment on column service_centre.sms is
    'Whether the centre pays for an SMS to whom nothing else reaches, when it has moved or cancelled their visit.';

-- Everybody writes the e-mail; for each other channel that reaches the person the trigger writes a row of its own beside it.
-- Runs as its owner and gives nothing back to the one who writes the row. What reaches nobody is not written.
create or replace function address_message() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    visit   record;
    another message;
begin
    if new.appointment_id is null or new.state <> 'WAITING' then
        return new;
    end if;
    select a.email, a.phone, a.language, z.sms into visit
      from appointment a
      join service_centre z on z.tenant_id = a.tenant_id
     where a.tenant_id = new.tenant_id and a.id = new.appointment_id;
    new.language := visit.language;

    if new.channel = 'SMS' then
        new.recipient := visit.phone;
    else
        new.recipient := visit.email;
        if visit.email is null and visit.sms and new.kind in ('MOVED_BY_CENTRE', 'CANCELLED_BY_CENTRE') then
            another := new;
            another.id := gen_random_uuid();
            another.channel := 'SMS';
            insert into message select (another).* on conflict do nothing;
        end if;
    end if;
    return case when new.recipient is not null then new end;
end $$;

create policy message_beside on message for insert to cnap_owner
    with check (appointment_id is not null);
create policy service_centre_addressed on service_centre for select to cnap_owner
    using (tenant_id = (select current_tenant_id()) or (select current_setting('role')) = 'cnap_calendar');
