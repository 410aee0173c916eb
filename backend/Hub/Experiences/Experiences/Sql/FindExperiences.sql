select
    e.id, e.municipality, e.network, e.title, e.language, e.summary, e.focus_areas, e.is_public, e.published_version,
    e.pending_version, e.published_at, e.confirmed_at, e.withdrawn_at, e.reason_language, e.reason, e.returned_at,
    e.is_imported, e.is_sample, e.adoption_count, e.published_sequence, e.sequence
from hub_read.experiences as e
where e.id = any(@ids) and {{VisibleExperiences}}
