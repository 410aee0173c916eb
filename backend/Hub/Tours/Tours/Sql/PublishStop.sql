-- $30: it was moved, so an earlier notice of a change no longer holds, and a new time ends a postponement.
insert into stops (
    id, tour_id, position, kind, title, language, markdown, html, date, last_date,
    month, year_inferred, starts, ends, zone, starts_at, ends_at, place, venue, attendance,
    online_link, online_link_for, capacity, register_by, register_by_time, registration_closes_at, host_municipality,
    programme, status, content_version, sequence
)
values (
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
    $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
    $21, $22, $23, $24, $25, $26, $27,
    $28::jsonb, 'Planned', $29, $31
)
on conflict (id) do update set
    position = excluded.position,
    kind = excluded.kind,
    title = excluded.title,
    language = excluded.language,
    markdown = excluded.markdown,
    html = excluded.html,
    date = excluded.date,
    last_date = excluded.last_date,
    month = excluded.month,
    year_inferred = excluded.year_inferred,
    starts = excluded.starts,
    ends = excluded.ends,
    zone = excluded.zone,
    starts_at = excluded.starts_at,
    ends_at = excluded.ends_at,
    place = excluded.place,
    venue = excluded.venue,
    attendance = excluded.attendance,
    online_link = excluded.online_link,
    online_link_for = excluded.online_link_for,
    capacity = excluded.capacity,
    register_by = excluded.register_by,
    register_by_time = excluded.register_by_time,
    registration_closes_at = excluded.registration_closes_at,
    host_municipality = excluded.host_municipality,
    programme = excluded.programme,
    status = case when $30 and stops.status = 'Postponed' then 'Planned' else stops.status end,
    notice_version = case when $30 then null else stops.notice_version end,
    notice_language = case when $30 then null else stops.notice_language end,
    notice_markdown = case when $30 then null else stops.notice_markdown end,
    notice_html = case when $30 then null else stops.notice_html end,
    notice_at = case when $30 then null else stops.notice_at end,
    content_version = excluded.content_version,
    sequence = excluded.sequence
