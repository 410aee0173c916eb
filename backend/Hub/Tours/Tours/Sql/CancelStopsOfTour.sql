-- Those that have been held by that day stay as they are.
update stops set status = 'Cancelled', sequence = $2
where tour_id = $1 and coalesce(last_date, date, $3::date) >= $3::date
