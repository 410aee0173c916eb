select person_id from participations where session_id = $11 and attended_at is not null
union
select person from registrations where stop = $11 and status = 'Registered'
