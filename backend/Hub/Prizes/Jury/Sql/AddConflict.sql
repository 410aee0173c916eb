-- Of one that was declared, the juror's own words stay; one that was taken back stands again.
insert into prize_conflicts as c (nomination_id, juror_id, round_id, ground, language, markdown, html, sequence)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (nomination_id, juror_id) do update set
    ground = excluded.ground, language = excluded.language, markdown = excluded.markdown, html = excluded.html,
    sequence = excluded.sequence, withdrawn_at = null, withdrawn_language = null, withdrawn_markdown = null,
    withdrawn_html = null, withdrawn_sequence = null
where c.withdrawn_at is not null
