-- V017  The service that a life event itself is, and what people call it.
-- Why:   a bundled service is asked for by one application: the way leads to it, not to its parts; people search by their words.
-- Needs: V003.   Locks: life_event, briefly.   Undo: drop the columns.

alter table life_event
    add column service_id  uuid,
    add column also_called text,
    add constraint fk_life_event_service foreign key (service_id) references service (id);

comment on column life_event.service_id is 'The service of the directory that is the whole of it; null where it only leads through several.';
comment on column life_event.also_called is 'What people say: «народилась дитина», «загубив паспорт». For the search only, never shown.';
