-- V048  Staff book for somebody who calls or stands at the desk.
-- Why:   most people of a village still phone; and who gave away a place is asked when two say different things.
-- Needs: V019.   Locks: appointment, briefly.   Undo: drop columns and policy.

alter table appointment
    add column channel   text not null default 'ONLINE',
    add column booked_by uuid,
    add constraint ck_appointment_channel check (channel in ('ONLINE', 'DESK', 'WALK_IN')),
    add constraint ck_appointment_citizens_book_for_themselves check (channel <> 'ONLINE' or booked_by is null),
    add constraint fk_appointment_booked_by foreign key (tenant_id, booked_by) references staff_member (tenant_id, id);

comment on column appointment.channel is
    'ONLINE: the citizen booked. DESK: staff did, for somebody who called or came. WALK_IN: came and was given the next free time.';
comment on column appointment.booked_by is 'Who of the staff booked it; null where the citizen did.';

create policy appointment_citizens_book_online on appointment as restrictive for insert to cnap_citizen
    with check (tenant_id = (select current_tenant_id()) and channel = 'ONLINE');
