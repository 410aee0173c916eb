-- What moderators hid and may show again, the last first. A session's messages belong to the first of its networks, as
-- their flags do; a journey's comments to its municipality's, which @numbers and @networks tell.
select h.type, h.id, h.network, h.reason, h.hidden_at
from (
    select 'Post' as type, p.id, t.network, p.hidden_reason as reason, p.hidden_at
    from hub_read.posts as p join hub_read.topics as t on t.id = p.topic_id
    where p.hidden_at is not null and p.withdrawn_at is null and t.network = any(@moderated)
    union all
    select 'Experience', e.id, e.network, e.hidden_reason, e.hidden_at
    from hub_read.experiences as e
    where e.hidden_at is not null and e.network = any(@moderated)
    union all
    select 'Message', m.id, coalesce(s.networks[1], m.network), m.hidden_reason, m.hidden_at
    from hub_read.messages as m left join hub_read.sessions as s on s.id = m.room
    where
        m.hidden_at is not null and m.deleted_at is null
        and case when m.room is null then m.network else s.networks[1] end = any(@moderated)
    union all
    select 'Comment', c.id, place.network, c.hidden_reason, c.hidden_at
    from
        hub_read.journey_comments as c
        join hub_read.journeys as j on j.id = c.journey_id
        join unnest(@numbers, @networks) as place (number, network) on place.number = j.municipality
    where c.hidden_at is not null and c.withdrawn_at is null and c.to_seq = 9223372036854775807
) as h
order by h.hidden_at desc
limit 50
