select
    t.id, t.title, t.language, t.markdown, t.html, t.kind, t.organiser, t.programme, t.networks, t.focus_areas, t.themes,
    t.hosts, t.stated_registration, t.represented, t.afterwards, t.stated_registered, t.stated_sharing, t.is_cancelled,
    t.is_sample, t.published_at, t.changed_at, t.version, t.sequence
from hub_read.tours as t
where t.id = any(@ids)
