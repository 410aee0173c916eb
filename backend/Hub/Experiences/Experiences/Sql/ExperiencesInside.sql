-- A municipality's own that are not as published: waiting, sent back or withdrawn.
select
    e.id, e.municipality, e.network, e.title, e.language, e.summary, e.focus_areas, e.is_public, e.published_version,
    e.pending_version, e.published_at, e.confirmed_at, e.withdrawn_at, e.reason_language, e.reason, e.returned_at,
    e.is_imported, e.is_sample, e.adoption_count, e.published_sequence, e.sequence
from hub_read.experiences as e
where e.municipality = any(@ContactOf) and (not e.is_public or e.pending_version is not null or e.returned_at is not null)
order by e.sequence desc
limit 100
