update stops
set
    status = 'Postponed', date = $2, last_date = $3, month = $4, year_inferred = $5, starts = $6, ends = $7, zone = $8,
    starts_at = $9, ends_at = $10
where id = $1
