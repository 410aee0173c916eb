-- Notices folded from the log: of a post, one for each person whatever they are told it for; or of a request for access.
create table if not exists hub_read.notices (
    id uuid primary key,
    person_id uuid not null,
    kind text not null,
    topic_id uuid,
    post_id uuid,
    access_request_id uuid,
    author_id uuid,
    acting_for text,
    at timestamptz not null,
    sequence bigint not null,
    unique (person_id, post_id)
);

-- As it was made before there were notices without a post.
alter table hub_read.notices
    add column if not exists access_request_id uuid,
    alter column topic_id drop not null,
    alter column post_id drop not null,
    alter column author_id drop not null;

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
