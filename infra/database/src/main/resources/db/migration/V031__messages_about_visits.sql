-- V031  Messages about visits find their own address.
-- Why:   who moves or cancels a visit by its key may not read the e-mail, and staff need not: the database addresses the message.
-- Needs: V009.   Locks: message, appointment, briefly.   Undo: drop trigger, function, policies; revoke.

alter table message
    add constraint ck_message_about_a_visit_is_of_a_known_kind check (appointment_id is null or kind in
        ('BOOKED', 'MOVED', 'CANCELLED', 'MOVED_BY_CENTRE', 'CANCELLED_BY_CENTRE'));

-- Runs as its owner and gives nothing back to the one who writes the row. Without an address there is nothing to send.
create function address_message() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if new.appointment_id is null or new.state <> 'WAITING' then
        return new;
    end if;
    select a.email, a.language into new.recipient, new.language
      from appointment a
     where a.tenant_id = new.tenant_id and a.id = new.appointment_id;
    if new.recipient is null then
        return null;
    end if;
    return new;
end $$;
create trigger address_message before insert on message for each row execute function address_message();

create policy appointment_addressed on appointment for select to cnap_owner
    using (tenant_id = (select current_tenant_id()));

-- The sender derives the key in the link from code and phone (ADR 0002), and only of visits that a message waits for.
create policy appointment_worker on appointment for select to cnap_worker
    using (exists (select from message m
                    where m.tenant_id = appointment.tenant_id and m.appointment_id = appointment.id and m.state = 'WAITING'));
grant select (tenant_id, id, code, phone, find_key_hash) on appointment to cnap_worker;
create index message_by_appointment on message (tenant_id, appointment_id) where appointment_id is not null;
