-- A file of a published version is for whoever may see the experience; one of a draft or of a version in review for
-- those inside alone.
select distinct file
from
    unnest(@hashes) as wanted (file)
    join hub_read.experience_versions as v on v.files @> array[wanted.file]
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
union
select wanted.file
from unnest(@hashes) as wanted (file) join hub_rows.experience_drafts as d on d.files @> array[wanted.file]
where d.municipality = any(@ContactOf)
