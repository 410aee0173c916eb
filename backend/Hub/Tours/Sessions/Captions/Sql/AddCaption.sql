insert into captions (id, session_id, language, line, said_at, sequence) values ($1, $2, $3, $4, $5, $6)
