-- What is offered in each network, and what is booked by the reader's municipality or answered by the reader.
select
    b.id, b.network, b.hat, b.date, b.starts, b.minutes, b.zone, b.starts_at, b.ends_at, b.place,
    b.online_link is not null, b.note_language, b.note_markdown, b.note_html,
    b.booking_id is null and not b.is_closed, b.is_closed, b.is_sample, b.sequence,
    coalesce({{VisibleBookings}}, false), b.online_link, b.booking_id, b.municipality
from
    unnest(@wanted) as wanted (network)
    cross join lateral (
        select *
        from hub_read.slots as s
        where s.network = wanted.network and not s.is_closed and s.ends_at > @after and s.starts_at < @before
        order by s.starts_at, s.id
        limit @count
    ) as b
where (@SeesAll or b.network = any(@Networks))
order by b.network, b.starts_at, b.id
