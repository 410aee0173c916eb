-- Norwegian stems find what is written otherwise; the words as they are find the beginning of one.
insert into experience_versions (
    experience_id, version, title, language, summary, focus_areas, search, content, html, files, submitted_at
)
values (
    $1, $2, $3, $4, $5, $6,
    setweight(to_tsvector('norwegian', $3), 'A') || setweight(to_tsvector('simple', $3), 'B')
    || setweight(to_tsvector('norwegian', $7), 'C') || setweight(to_tsvector('simple', $7), 'D'),
    $8::jsonb, $9::jsonb, $10, $11
)
