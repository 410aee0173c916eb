insert into journeys (id, lane, municipality, programme, is_published, is_sample, opened_at)
values ($1, $2, $3, $4, false, $5, $6)
