-- V027  Offices are told apart by name; texts of places have an end; stops that were planned together.
-- Why:   two offices of one name send people to the wrong door; a route is planned by the week, not stop by stop.
-- Needs: V010.   Locks: office, equipment, mobile_stop, briefly.   Undo: drop the index, the constraints and the columns.

create unique index uq_office_name on office (tenant_id, lower(name)) where closed_on is null;

alter table office
    add constraint ck_office_texts check (char_length(name) between 1 and 120 and char_length(address) between 1 and 200
        and char_length(settlement) between 1 and 80 and char_length(starosta_district) <= 120
        and char_length(place_note) <= 300 and char_length(place_note_en) <= 300);
comment on column office.other_phones is 'E.164, apart by a space.';
comment on column office.self_service is 'Whether a self-service place works there; kept by what the equipment says.';

alter table equipment
    add constraint ck_equipment_texts check (char_length(name) <= 120 and char_length(inventory_number) <= 40
        and char_length(note) <= 300);

alter table mobile_stop
    add column series_id uuid,
    add column version   integer not null default 1,
    add constraint ck_mobile_stop_texts check (char_length(place) between 1 and 200 and char_length(settlement) between 1 and 80);
comment on column mobile_stop.series_id is 'The same for stops that were planned together, week after week; null for a single one.';
