select s.adoption_id, s.status, s.from_at, s.language, s.markdown, s.html
from
    hub_read.adoption_steps as s
    join hub_read.experiences as e on e.id = s.experience_id
where s.adoption_id = any(@ids) and {{VisibleExperiences}}
order by s.sequence
