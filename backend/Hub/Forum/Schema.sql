-- Rows folded from the streams of topics.
create table if not exists hub_read.topics (
    id uuid primary key,
    network text not null,
    title text not null,
    language text not null,
    visibility text not null,
    focus_areas text[] not null,
    author_id uuid not null,
    acting_for text,
    started_at timestamptz not null,
    last_post_at timestamptz not null,
    -- The list's order: the topic that was written in last comes first.
    last_post_sequence bigint not null,
    post_count integer not null,
    is_locked boolean not null,
    is_sample boolean not null,
    -- The last event that changed this row.
    sequence bigint not null
);

create index if not exists topics_of_network on hub_read.topics (network, last_post_sequence desc);

create index if not exists topics_open on hub_read.topics (last_post_sequence desc) where visibility = 'OPEN';

-- html holds no names: mentions are filled in when it is read. A withdrawn post has no text; a
-- hidden one keeps it, for its author and the moderators.
create table if not exists hub_read.posts (
    id uuid primary key,
    topic_id uuid not null,
    number integer not null,
    author_id uuid not null,
    acting_for text,
    language text not null,
    markdown text,
    html text,
    version integer not null,
    posted_at timestamptz not null,
    edited_at timestamptz,
    withdrawn_at timestamptz,
    hidden_at timestamptz,
    hidden_reason text,
    -- The event that posted it: what is above a reader's mark is unread.
    sequence bigint not null
);

create unique index if not exists posts_of_topic on hub_read.posts (topic_id, number);

create table if not exists hub_read.reactions (
    post_id uuid not null,
    person_id uuid not null,
    kind text not null,
    primary key (post_id, person_id, kind)
);
