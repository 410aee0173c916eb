-- r: a registration, d: its delegate, p: their person.
r.id, r.stop, r.tour, r.person, r.acting_for, r.status, p.name, d.email, d.phone, r.listed, r.registered_at,
case when r.status = 'Waiting' then (
    select count(*)::int from hub_read.registrations as before
    where before.stop = r.stop and before.status = 'Waiting' and before.sequence <= r.sequence
) end,
r.sequence, not d.is_guest, case when d.is_guest then p.language end
