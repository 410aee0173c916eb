-- A request after a no takes the place of the one before: how it stands now is one row, its history is in the log.
insert into access_requests (
    id, network, person_id, acting_for, status, language, markdown, html, address, asked_at, sequence
)
values ($1, $2, $3, $4, 'Waiting', $5, $6, $7, $8, $9, $10)
on conflict (id) do update set
    acting_for = excluded.acting_for, status = excluded.status, language = excluded.language,
    markdown = excluded.markdown, html = excluded.html, address = excluded.address, asked_at = excluded.asked_at,
    answered_at = null, reason_language = null, reason_markdown = null, reason_html = null, valid_to = null,
    sequence = excluded.sequence
