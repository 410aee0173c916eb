insert into tours (
    id, title, language, markdown, html, kind, organiser, programme, networks, focus_areas, themes, hosts,
    stated_registration, represented, afterwards, stated_registered, stated_sharing, is_cancelled, is_sample, source,
    published_at, changed_at, version, content_version, sequence
)
values (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
    $13, $14, $15, $16, $17, false, $18, $19,
    $20, $20, $21, $21, $22
)
on conflict (id) do update set
    title = excluded.title,
    language = excluded.language,
    markdown = excluded.markdown,
    html = excluded.html,
    kind = excluded.kind,
    organiser = excluded.organiser,
    programme = excluded.programme,
    networks = excluded.networks,
    focus_areas = excluded.focus_areas,
    themes = excluded.themes,
    hosts = excluded.hosts,
    stated_registration = excluded.stated_registration,
    represented = excluded.represented,
    afterwards = excluded.afterwards,
    stated_registered = excluded.stated_registered,
    stated_sharing = excluded.stated_sharing,
    source = excluded.source,
    changed_at = excluded.changed_at,
    version = excluded.version,
    content_version = excluded.content_version,
    sequence = excluded.sequence
