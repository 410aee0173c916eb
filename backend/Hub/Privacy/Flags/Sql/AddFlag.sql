-- A flag after one that was dismissed takes its place: how it stands now is one row, its history is in the log.
insert into flags (id, post_id, network, person_id, reason, language, markdown, html, flagged_at, is_waiting, sequence, type)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true, $10, $11)
on conflict (id) do update set
    reason = excluded.reason, language = excluded.language, markdown = excluded.markdown, html = excluded.html,
    flagged_at = excluded.flagged_at, is_waiting = true, sequence = excluded.sequence
