insert into prize_scores (nomination_id, juror_id, round_id, points, language, markdown, html, sequence)
values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)
on conflict (nomination_id, juror_id) do update set
    points = excluded.points, language = excluded.language, markdown = excluded.markdown, html = excluded.html,
    sequence = excluded.sequence
