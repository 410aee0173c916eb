-- Flags on posts, experiences and messages, folded from their streams: one row for each person and thing, as the last flag stands.
create table if not exists hub_read.flags (
    id uuid primary key,
    -- The thing's, whatever its type.
    post_id uuid not null,
    network text not null,
    person_id uuid not null,
    reason text not null,
    language text,
    markdown text,
    html text,
    flagged_at timestamptz not null,
    is_waiting boolean not null,
    -- The event that flagged: the queue's order.
    sequence bigint not null
);

create index if not exists flags_waiting on hub_read.flags (network, sequence) where is_waiting;

create index if not exists flags_on_post on hub_read.flags (post_id);

alter table hub_read.flags add column if not exists type text not null default 'Post';
