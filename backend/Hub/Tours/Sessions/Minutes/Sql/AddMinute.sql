insert into minutes (id, session_id, kind, language, words, who, outcome, written_at, sequence)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
