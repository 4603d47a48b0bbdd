-- V001  The scope of a transaction.
-- Why:   every policy asks the same two questions, "which community?" and "which appointment key?"; they are asked here once.
-- Needs: roles.sql (scope roles, extensions).   Locks: none.   Undo: drop functions.

revoke all on schema public from public;
grant usage on schema public to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar;

create function current_tenant_id() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.tenant_id', true), '')::uuid;   -- '' after the first local setting

comment on function current_tenant_id() is 'The community this transaction acts for, or null.';

create function current_manage_key() returns bytea
    language sql stable parallel safe
    return decode(nullif(current_setting('app.manage_key', true), ''), 'hex');

comment on function current_manage_key() is 'SHA-256 of the manage key that the citizen presented, or null.';

-- Search forgives case, the four apostrophes and the letter ґ; typing slips are left to pg_trgm.
create function search_text(said text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(translate(lower(said), 'ґ’ʼ''`«»"', 'г'), '\s+', ' ', 'g');

-- How well a title answers what was typed: the mean, over the typed words, of each word's best likeness. 0 … 1.
create function likeness(typed text, title text) returns real
    language sql immutable strict parallel safe
    return (select coalesce(avg(greatest(word_similarity(word, search_text(title)),
                                         case when position(word in search_text(title)) > 0 then 1 else 0 end)), 0)::real
              from regexp_split_to_table(trim(search_text(typed)), '\s+') as word
             where word <> '');
