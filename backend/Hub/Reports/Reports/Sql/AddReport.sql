insert into reports (
    id, network, programme, date, status, language, figures, drawing, written_by, drafted_at, networks, is_sample, sequence
)
values ($1, $2, $3, $4, $5, $6, $7::text::jsonb, 1, $8, $9, '{}', $10, $11)
