insert into bookings (
    id, slot_id, network, municipality, person_id, acting_for, language, markdown, html, wish_sequence, booked_at, sequence
)
select $1, s.id, s.network, $3, $4, $5, $6, $7, $8, $10, $9, $10
from slots as s
where s.id = $2
