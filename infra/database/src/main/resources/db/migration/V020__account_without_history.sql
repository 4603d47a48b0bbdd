-- V020  The account of a person is no configuration.
-- Why:   the login server's answer comes by itself, minutes after the head's change; it is nobody's change and not the last one.
-- Needs: V008.   Locks: staff_member, briefly.   Undo: drop trigger keep_history_of_update, and keep_history for all three.

drop trigger keep_history on staff_member;
create trigger keep_history after insert or delete on staff_member
    for each row execute function record_change('id');
create trigger keep_history_of_update after update on staff_member
    for each row when (to_jsonb(old) - array['account', 'version'] is distinct from to_jsonb(new) - array['account', 'version'])
    execute function record_change('id');
