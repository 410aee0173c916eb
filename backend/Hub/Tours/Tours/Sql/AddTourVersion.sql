insert into tour_versions (
    tour_id, version, kind, stop_id, acting_for, language, line, published_at, content
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)
