-- Seen with the experience.
select
    a.id, a.experience_id, a.municipality, a.version, a.ignored_version, a.status, a.taken_from, a.why_language, a.why_markdown,
    a.why_html, a.changes_language, a.changes_markdown, a.changes_html, a.adopted_at, a.changed_at, a.is_sample, a.sequence
from hub_read.adoptions as a join hub_read.experiences as e on e.id = a.experience_id
where a.id = any(@ids) and {{VisibleExperiences}}
