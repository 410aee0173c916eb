select a.nomination_id, a.round_id, a.experience_id, a.kind
from
    hub_read.prize_awards as a
    join hub_read.experiences as e on e.id = a.experience_id
where a.round_id = any(@rounds) and {{VisibleExperiences}}
order by a.kind desc, a.nomination_id
limit 1000
