-- What people are told, folded from the log: one row for each person and telling. Holds no names and no words.
create table if not exists hub_read.notices (
    id uuid primary key,
    person_id uuid not null,
    kind text not null,
    thing_type text not null,
    thing_key text not null,
    author_id uuid,
    acting_for text,
    facts jsonb not null,
    is_from_text boolean not null,
    at timestamptz not null,
    sequence bigint not null
);

-- An event tells a person once.
create unique index if not exists notices_of_person on hub_read.notices (person_id, sequence desc);

create index if not exists notices_of_event on hub_read.notices (sequence);

create index if not exists notices_of_thing on hub_read.notices (thing_type, thing_key);

-- What people have read: ordinary rows, not events.
create table if not exists hub_rows.read_notices (
    notice_id uuid primary key,
    person_id uuid not null,
    read_at timestamptz not null
);

-- Of an earlier release.
drop table if exists hub_read.notice_topics;
