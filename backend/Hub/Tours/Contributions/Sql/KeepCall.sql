insert into contribution_calls (tour_id, language, markdown, html, first_day, last_day, committee, sequence)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (tour_id) do update set
    language = excluded.language, markdown = excluded.markdown, html = excluded.html, first_day = excluded.first_day,
    last_day = excluded.last_day, committee = excluded.committee, sequence = excluded.sequence
