insert into polls (id, session_id, kind, language, question, options, status, sequence)
values ($1, $2, $3, $4, $5, $6, 'DRAFT', $7)
