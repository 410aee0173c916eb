-- Each network's newest on its own, so that many networks in one query stay index scans. '' is every focus area.
select
    t.id, t.network, t.title, t.language, t.visibility, t.focus_areas, t.author_id, t.acting_for,
    t.started_at, t.last_post_at, t.last_post_sequence, t.post_count, t.is_locked, t.is_sample, t.sequence
from
    unnest(@wanted) as wanted (network)
    cross join lateral (
        select *
        from hub_read.topics as t
        where
            t.network = wanted.network
            and t.last_post_sequence < @after
            and (@focusArea = '' or @focusArea = any(t.focus_areas))
            and {{VisibleTopics}}
        order by t.last_post_sequence desc
        limit @count
    ) as t
order by t.network, t.last_post_sequence desc
