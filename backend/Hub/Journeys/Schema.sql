-- Municipalities' journeys, folded from the log: what the rules of access ask for.
create table if not exists hub_read.journeys (
    id uuid primary key,
    -- Four bytes of the id: the first axis of the index over validity.
    lane integer not null,
    municipality text not null,
    programme text not null,
    is_published boolean not null,
    is_sample boolean not null,
    opened_at timestamptz not null,
    unique (municipality, programme)
);

-- Everything that stands in a journey, itself included, each version from the event that made it to the one that changed
-- it: what holds now has no end. A journey is told at any time by those whose validity holds it.
create table if not exists hub_read.journey_items (
    id uuid not null,
    from_seq bigint not null,
    to_seq bigint not null default 9223372036854775807,
    journey_id uuid not null,
    lane integer not null,
    kind text not null,
    parent_id uuid,
    rank numeric,
    weight double precision,
    status text,
    percent integer,
    due_on date,
    fields jsonb not null,
    primary key (id, from_seq)
);

create unique index if not exists journey_items_now on hub_read.journey_items (id)
where to_seq = 9223372036854775807;

create index if not exists journey_items_of_journey on hub_read.journey_items (journey_id)
where to_seq = 9223372036854775807;

-- A version is a line along the log in the journey's lane; a time is a point that the valid ones lie on.
create index if not exists journey_items_at on hub_read.journey_items using gist (
    box(point(lane, from_seq), point(lane, to_seq - 1))
);

-- What happened, one line an event. Recorded time never runs backwards along the sequence.
create table if not exists hub_read.journey_history (
    sequence bigint primary key,
    recorded_at timestamptz not null,
    journey_id uuid not null,
    item_id uuid not null,
    kind text not null,
    what text not null,
    person_id uuid,
    acting_for text
);

create index if not exists journey_history_of_journey on hub_read.journey_history (journey_id, sequence);

create index if not exists journey_history_at on hub_read.journey_history (recorded_at, sequence);

-- From when to when a municipality asked for help, folded from the log; seen by itself and those who support it.
create table if not exists hub_read.journey_help (
    journey_id uuid not null,
    language text,
    about text,
    asked_at timestamptz not null,
    ended_at timestamptz,
    sequence bigint primary key
);

create index if not exists journey_help_of_journey on hub_read.journey_help (journey_id);

-- What was said of goals and measures, folded from the comments' streams: each text from the event that wrote it to the one
-- that wrote another or took it back. What holds now has no end.
create table if not exists hub_read.journey_comments (
    id uuid not null,
    from_seq bigint not null,
    to_seq bigint not null default 9223372036854775807,
    journey_id uuid not null,
    about_id uuid not null,
    author_id uuid not null,
    acting_for text,
    language text not null,
    markdown text,
    written_at timestamptz not null,
    edited_at timestamptz,
    version integer not null default 1,
    -- The event that wrote the text.
    text_sequence bigint not null,
    -- In all of a comment's texts: what is hidden or taken back is read at no date.
    hidden_at timestamptz,
    hidden_reason text,
    hidden_seq bigint,
    withdrawn_at timestamptz,
    primary key (id, from_seq)
);

alter table hub_read.journey_comments add column if not exists from_seq bigint not null default 0;
alter table hub_read.journey_comments add column if not exists to_seq bigint not null default 9223372036854775807;
alter table hub_read.journey_comments add column if not exists hidden_seq bigint;
alter table hub_read.journey_comments add column if not exists withdrawn_at timestamptz;

create unique index if not exists journey_comments_now on hub_read.journey_comments (id)
where to_seq = 9223372036854775807;

create index if not exists journey_comments_of_journey on hub_read.journey_comments (journey_id, about_id);

create index if not exists journey_comments_on on hub_read.journey_comments (about_id, written_at);

-- Plans that are kept as files, of now and of before.
create index if not exists journey_plan_files on hub_read.journey_items ((fields ->> 'planFile'))
where kind = 'Journey' and fields ->> 'planFile' is not null;
