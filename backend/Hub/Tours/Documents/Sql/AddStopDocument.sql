insert into stop_documents (id, stop_id, file, language, title, added_at, sequence)
values ($1, $2, $3, $4, $5, $6, $7)
