select c.round_id, c.nomination_id, c.juror_id, c.ground, c.language, c.markdown, c.html, c.withdrawn_at,
    c.withdrawn_language, c.withdrawn_markdown, c.withdrawn_html
from
    hub_read.prize_conflicts as c
    join hub_read.prize_rounds as r on r.id = c.round_id
where c.round_id = any(@rounds) and @PersonId = any(r.jury)
order by c.nomination_id, c.juror_id
limit 20000
