-- V001  The scope of a transaction.
-- Why:   every policy asks the same two questions, "which community?" and "which appointment key?"; they are asked here once.
-- Needs: roles.sql (scope roles, extensions).   Locks: none.   Undo: drop functions.

-- Nothing of ours is everyone's.
revoke all on schema public from public;
alter default privileges revoke execute on functions from public;
grant usage on schema public to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar;

create function current_tenant_id() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.tenant_id', true), '')::uuid;   -- '' after the first local setting

comment on function current_tenant_id() is 'The community this transaction acts for, or null.';

create function current_manage_key() returns bytea
    language sql stable parallel safe
    return decode(nullif(current_setting('app.manage_key', true), ''), 'hex');

comment on function current_manage_key() is 'SHA-256 of the manage key that the citizen presented, or null.';

-- Search forgives case, punctuation, apostrophes, the soft sign and letters that are often mistaken for each other:
-- ґ г, і и ї й ы and a Latin i, є е э ё.
create function search_text(said text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(translate(lower(said), 'ґіїйыiєэё’ʼ''`ь', 'гиииииеее'), '[^[:alnum:]]+', ' ', 'g'));

-- How well a title answers what was typed, 0 … 1: the mean over the typed words, long words weighing more. A word counts
-- fully where a word of the title begins with it, a little less without its ending or written apart («закордонний», «за
-- кордон»), and else by its trigrams, which forgive typing slips but tell nothing of words of three letters.
create function likeness(typed text, title text) returns real
    language sql immutable strict parallel safe
    return (select coalesce(sum(length(word) * greatest(
                       case when position(' ' || word in ' ' || words) > 0 then 1
                            when length(word) > 4 and position(' ' || stem in ' ' || words) > 0 then 0.9
                            when length(word) > 8 and position(stem in replace(words, ' ', '')) > 0 then 0.8
                            else 0 end,
                       case when length(word) > 3 then word_similarity(word, words) else 0 end))
                   / sum(length(word)), 0)::real
              from search_text(title) as words
             cross join regexp_split_to_table(search_text(typed), ' ') as word
             cross join lateral left(word, case when length(word) > 8 then -3 when length(word) > 6 then -2 else -1 end) as stem
             where word <> '');

grant execute on function current_tenant_id, current_manage_key, search_text, likeness
    to cnap_tenant, cnap_citizen, cnap_public, cnap_region, cnap_calendar;
