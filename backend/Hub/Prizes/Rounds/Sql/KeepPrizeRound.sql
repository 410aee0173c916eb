insert into prize_rounds (
    id, year, programme, name_nb, name_nn, name_en, language, markdown, html, criteria, nominate_from, nominate_to,
    judge_from, judge_to, announce_on, is_sample, content_sequence, sequence, published_at
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12, $13, $14, $15, $16, $17, $17, $18)
on conflict (id) do update set
    programme = excluded.programme, name_nb = excluded.name_nb, name_nn = excluded.name_nn,
    name_en = excluded.name_en, language = excluded.language, markdown = excluded.markdown, html = excluded.html,
    criteria = excluded.criteria, nominate_from = excluded.nominate_from, nominate_to = excluded.nominate_to,
    judge_from = excluded.judge_from, judge_to = excluded.judge_to, announce_on = excluded.announce_on,
    is_sample = excluded.is_sample, content_sequence = excluded.content_sequence, sequence = excluded.sequence,
    published_at = excluded.published_at
