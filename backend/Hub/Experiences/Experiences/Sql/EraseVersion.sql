-- The version as its event tells it now, without the words that were erased.
update experience_versions
set
    title = $3, summary = $4,
    search =
        setweight(to_tsvector('norwegian', $3), 'A') || setweight(to_tsvector('simple', $3), 'B')
        || setweight(to_tsvector('norwegian', $5), 'C') || setweight(to_tsvector('simple', $5), 'D'),
    content = $6::jsonb, html = $7::jsonb
where experience_id = $1 and version = $2
