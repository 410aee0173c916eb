insert into journey_comments (
    id, from_seq, journey_id, about_id, author_id, acting_for, language, markdown, written_at, text_sequence
)
values ($1, $9, $2, $3, $4, $5, $6, $7, $8, $9)
