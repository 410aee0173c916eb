select
    t.id, t.title, t.language, t.markdown, t.html, t.kind, t.organiser, t.programme, t.networks, t.focus_areas, t.themes,
    t.hosts, t.stated_registration, t.represented, t.afterwards, t.stated_registered, t.stated_sharing, t.is_cancelled,
    t.is_sample, t.published_at, t.changed_at, t.version, t.sequence
from
    hub_read.tours as t
    left join lateral (
        select max(coalesce(s.date::text, s.month)) as last from hub_read.stops as s where s.tour_id = t.id
    ) as stops on true
where t.programme = any(@wanted)
order by coalesce(stops.last, '') desc, t.title
