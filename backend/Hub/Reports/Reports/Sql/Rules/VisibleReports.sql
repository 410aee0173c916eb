-- r: a county's status report. Those who run the network, from the first; national leads when it is approved, and before
-- that where the network has nobody else to write it; the networks that it was sent to.
(
    (not @SeesAll and r.network = any(@Facilitated))
    or (@SeesAll and (r.status <> 'Draft' or @PersonId = any(r.written_by)))
    or (r.status = 'Sent' and r.networks && @Networks)
)
