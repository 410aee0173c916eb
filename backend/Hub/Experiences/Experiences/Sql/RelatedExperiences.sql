-- Those that share most focus areas; of as many, the one published last.
select
    e.id, e.municipality, e.network, e.title, e.language, e.summary, e.focus_areas, e.is_public, e.published_version,
    e.pending_version, e.published_at, e.confirmed_at, e.withdrawn_at, e.reason_language, e.reason, e.returned_at,
    e.is_imported, e.is_sample, e.adoption_count, e.published_sequence, e.sequence, r.of_id
from
    unnest(@ids) as r (of_id)
    join hub_read.experiences as source on source.id = r.of_id
    cross join lateral (
        select e.*
        from
            hub_read.experiences as e
            cross join lateral (
                select count(*) as shared
                from unnest(e.focus_areas) as area
                where area = any(source.focus_areas)
            ) as s
        where e.is_public and e.id <> source.id and e.focus_areas && source.focus_areas
        order by s.shared desc, e.published_sequence desc
        limit @count
    ) as e
