-- Notices folded from the log. One for each person and post, whatever they are told it for.
create table if not exists hub_read.notices (
    id uuid primary key,
    person_id uuid not null,
    kind text not null,
    topic_id uuid not null,
    post_id uuid not null,
    author_id uuid not null,
    acting_for text,
    at timestamptz not null,
    sequence bigint not null,
    unique (person_id, post_id)
);

create index if not exists notices_of_person on hub_read.notices (person_id, sequence desc);

-- Who started which topic, so that a reply's notice needs no other module's rows.
create table if not exists hub_read.notice_topics (
    topic_id uuid primary key,
    author_id uuid not null
);

-- What people have read: ordinary rows, not events.
create table if not exists hub_rows.read_notices (
    notice_id uuid primary key,
    person_id uuid not null,
    read_at timestamptz not null
);

create table if not exists hub_rows.read_marks (
    person_id uuid not null,
    channel text not null,
    sequence bigint not null,
    primary key (person_id, channel)
);
