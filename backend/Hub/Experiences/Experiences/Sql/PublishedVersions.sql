select v.experience_id, v.version, v.title, v.language, v.focus_areas, v.content, v.html, v.submitted_at, v.published_at
from hub_read.experience_versions as v join hub_read.experiences as e on e.id = v.experience_id
where v.experience_id = any(@ids) and v.published_at is not null and (e.is_public or {{InsideExperiences}})
order by v.version desc
