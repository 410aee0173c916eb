-- Published versions go with the experience; the others are for those inside. A copy stays readable for who took it.
select v.experience_id, v.version, v.title, v.language, v.focus_areas, v.content, v.html, v.submitted_at, v.published_at
from
    unnest(@experiences, @versions) as wanted (experience_id, version)
    join hub_read.experience_versions as v on v.experience_id = wanted.experience_id and v.version = wanted.version
    join hub_read.experiences as e on e.id = v.experience_id
where
    (e.is_public and v.published_at is not null)
    or {{InsideExperiences}}
    or exists (
        select
        from hub_read.adoptions as own
        where
            own.experience_id = e.id
            and own.version = v.version
            and (own.municipality = any(@ContactOf) or own.network = any(@Facilitated))
    )
