-- What shall be talked about at meetings of a kind with an agenda, folded from the points' streams. A point stands on one
-- meeting's agenda and, as long as it is open, on those of the meetings after it.
create table if not exists hub_read.agenda_points (
    id uuid primary key,
    tour_id uuid not null,
    stop_id uuid not null,
    author_id uuid not null,
    acting_for text,
    language text not null,
    title text,
    note_markdown text,
    note_html text,
    -- The event that wrote title and note.
    text_sequence bigint not null,
    minutes integer,
    added_at timestamptz not null,
    closed_at timestamptz,
    closed_in uuid,
    outcome text,
    outcome_sequence bigint,
    sequence bigint not null
);

create index if not exists agenda_points_of_tour on hub_read.agenda_points (tour_id);

-- Which tour's agenda a point stands on, for those who listen; also of points that are removed.
create table if not exists hub_read.agenda_tours (
    point uuid primary key,
    tour uuid not null
);
