insert into topics (
    id, network, title, language, visibility, focus_areas, author_id, acting_for,
    started_at, last_post_at, last_post_sequence, post_count, is_locked, is_sample, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $11, 1, false, $10, $11)
