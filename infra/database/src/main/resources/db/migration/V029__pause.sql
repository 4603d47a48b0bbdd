-- V029  Reception is paused and goes on; a claim that had to wait looks again at the services of its lane.
-- Why:   an air-raid alert or a power cut stops reception in two clicks, at once for every search and every claim; and a
--        visit must not be booked for a service that was taken from the lane while the claim waited for the rebuild.
-- Needs: V018.   Locks: none.   Undo: drop functions.

-- To be called after pause or resume: gives away nothing of that day while the office, or its centre, is paused. A claim
-- that is under way is waited for and stands: its place is kept. The office is locked first, as for a rebuild.
create function spread_pause(of_tenant uuid, of_office uuid, today date) returns void
    language plpgsql
as $$
declare now_paused boolean;
begin
    perform 1
       from office o
      where o.tenant_id = of_tenant and o.id = of_office
        for no key update;

    select o.paused_since is not null or c.paused_since is not null into now_paused
      from office o
      join service_centre c on c.tenant_id = o.tenant_id
     where o.tenant_id = of_tenant and o.id = of_office;

    update lane_day d
       set paused = now_paused and d.day = today
     where d.tenant_id = of_tenant and d.office_id = of_office and d.day >= today
       and d.paused <> (now_paused and d.day = today);
end $$;

comment on function spread_pause is 'Makes the lane days of an office follow its pause and that of its centre.';

-- Volatile on purpose: such a function sees what was committed while the statement that calls it waited for a lock.
create function still_gives(of_tenant uuid, of_lane uuid, of_service uuid) returns boolean
    language sql volatile
begin atomic
    select exists (select from lane_service x
                    where x.tenant_id = of_tenant and x.lane_id = of_lane and x.service_id = of_service);
end;

comment on function still_gives is 'Whether a lane gives a service at this very moment, also seen from a statement that began earlier.';

grant execute on function spread_pause to cnap_tenant;
grant execute on function still_gives to cnap_tenant, cnap_citizen;
