insert into journey_help (journey_id, language, about, asked_at, sequence) values ($1, $2, $3, $4, $5)
