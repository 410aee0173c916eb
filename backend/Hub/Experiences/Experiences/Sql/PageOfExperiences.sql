-- The library: what is published. rank is what it is ordered by before the time of publication; '{}' of a list is no
-- choice, and municipalities is null where the place does not matter.
select
    e.id, e.municipality, e.network, e.title, e.language, e.summary, e.focus_areas, e.is_public, e.published_version,
    e.pending_version, e.published_at, e.confirmed_at, e.withdrawn_at, e.reason_language, e.reason, e.returned_at,
    e.is_imported, e.is_sample, e.adoption_count, e.published_sequence, e.sequence, e.rank
from (
    select
        e.*,
        case @order
            when 'Adopted' then e.adoption_count::bigint
            when 'Relevance' then (ts_rank(e.search, q.query) * 1000000)::bigint
            else 0
        end as rank
    from hub_read.experiences as e cross join {{experience query}}
    where
        e.is_public
        and {{experience matches}}
        and (@focusAreas = '{}' or e.focus_areas && @focusAreas)
        and (@municipalities::text[] is null or e.municipality = any(@municipalities))
        and (@languages = '{}' or e.language = any(@languages))
        and (@phases = '{}' or {{PhasesOfExperience}} && @phases)
) as e
where (e.rank, e.published_sequence) < (@afterRank, @afterSequence)
order by e.rank desc, e.published_sequence desc
limit @count
