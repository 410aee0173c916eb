-- Begun anew after it stopped, it takes the old one's place; its steps stay.
insert into adoptions (
    id, experience_id, municipality, network, version, ignored_version, status, taken_from, why_language, why_markdown,
    why_html, changes_language, changes_markdown, changes_html, adopted_at, changed_at, is_sample, sequence
)
values ($1, $2, $3, $4, $5, 0, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15, $16)
on conflict (id) do update
set
    version = excluded.version, ignored_version = 0, status = excluded.status, taken_from = excluded.taken_from,
    why_language = excluded.why_language, why_markdown = excluded.why_markdown, why_html = excluded.why_html,
    changes_language = excluded.changes_language, changes_markdown = excluded.changes_markdown,
    changes_html = excluded.changes_html, adopted_at = excluded.adopted_at, changed_at = excluded.changed_at,
    sequence = excluded.sequence
