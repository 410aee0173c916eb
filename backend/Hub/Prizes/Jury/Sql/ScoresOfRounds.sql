select s.round_id, s.nomination_id, s.juror_id, s.points, s.language, s.markdown, s.html
from
    hub_read.prize_scores as s
    join hub_read.prize_nominations as n on n.id = s.nomination_id
    join hub_read.prize_rounds as r on r.id = s.round_id
where s.round_id = any(@rounds) and {{VisibleScores}}
order by s.nomination_id, s.juror_id
limit 20000
