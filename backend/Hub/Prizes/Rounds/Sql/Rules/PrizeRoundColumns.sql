-- r: a round of the prize.
    r.id, r.year, r.programme, r.name_nb, r.name_nn, r.name_en, r.language, r.markdown, r.html, r.nominate_from,
    r.nominate_to, r.judge_from, r.judge_to, r.announce_on, r.criteria, r.jury, r.chair, r.closed_at,
    r.announced_at, r.statement_language, r.statement_markdown, r.statement_html, r.is_sample, r.sequence,
    coalesce(r.published_at, r.nominate_from::timestamptz)
