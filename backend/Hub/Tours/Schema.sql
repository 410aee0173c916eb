-- Tours as they are published, folded from their streams; everybody may see them. The link to a meeting room is not for
-- everybody: who reads a row shows it to those of online_link_for.
create table if not exists hub_read.tours (
    id uuid primary key,
    title text not null,
    language text not null,
    markdown text,
    html text,
    kind text,
    organiser text not null,
    programme text,
    networks text[] not null,
    focus_areas text[] not null,
    themes text[] not null,
    hosts uuid[] not null,
    stated_registration text,
    represented text[] not null,
    afterwards text[] not null,
    stated_registered integer,
    stated_sharing integer,
    is_cancelled boolean not null,
    is_sample boolean not null,
    -- Where an import wrote the version; null when people did.
    source text,
    published_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null,
    -- The version whose whole content stands here; what came later changed single stops.
    content_version integer not null,
    -- The last event that changed this row or one of its stops.
    sequence bigint not null
);

create index if not exists tours_of_networks on hub_read.tours using gin (networks);

create table if not exists hub_read.stops (
    id uuid primary key,
    tour_id uuid not null,
    position integer not null,
    kind text,
    title text,
    language text,
    markdown text,
    html text,
    date date,
    last_date date,
    -- yyyy-mm, where the day is not known.
    month text,
    year_inferred boolean not null,
    starts time,
    ends time,
    zone text not null,
    starts_at timestamptz,
    ends_at timestamptz,
    place text,
    venue text,
    attendance text,
    online_link text,
    online_link_for text not null,
    capacity integer,
    register_by date,
    register_by_time time,
    registration_closes_at timestamptz,
    host_municipality text,
    -- Its parts in their order: [{ id, starts, ends, title, language, markdown, html, presenters: [{ id, role }] }].
    programme jsonb not null,
    status text not null,
    -- The last same-day change, which pages show as a banner until the stop is published otherwise.
    notice_version integer,
    notice_language text,
    notice_markdown text,
    notice_html text,
    notice_at timestamptz,
    content_version integer not null,
    sequence bigint not null
);

create index if not exists stops_of_tour on hub_read.stops (tour_id, position);

create index if not exists stops_by_date on hub_read.stops (date);

-- The public change log: one line a version.
create table if not exists hub_read.tour_versions (
    tour_id uuid not null,
    version integer not null,
    kind text not null,
    stop_id uuid,
    acting_for text,
    language text,
    line text,
    published_at timestamptz not null,
    -- All of the tour, as PublishTour stores it, without what not everybody sees; null where one stop was changed.
    content jsonb,
    primary key (tour_id, version)
);

-- Names that may be taken away, so they stand outside the log. Presenters have no account.
create table if not exists hub_rows.presenters (
    id uuid primary key,
    tour_id uuid not null,
    name text not null
);

-- Tours that are being written: one draft each, shared by those who arrange the tour. The document is the editor's own, as
-- JSON text, so that half-typed values are kept as they stand.
create table if not exists hub_rows.tour_drafts (
    id uuid primary key,
    networks text[] not null,
    document text not null,
    revision integer not null,
    -- The published version that it was made from; 0 for a new tour.
    based_on integer not null,
    saved_by uuid not null,
    saved_at timestamptz not null
);
