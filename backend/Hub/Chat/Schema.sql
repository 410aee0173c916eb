-- Rows folded from the streams of messages, which are one each. A deleted message has no text.
create table if not exists hub_read.messages (
    id uuid primary key,
    network text not null,
    author_id uuid not null,
    acting_for text,
    language text not null,
    markdown text,
    html text,
    version integer not null,
    sent_at timestamptz not null,
    edited_at timestamptz,
    deleted_at timestamptz,
    is_sample boolean not null,
    -- The event that sent it: the channel's order.
    sequence bigint not null
);

create unique index if not exists messages_of_network on hub_read.messages (network, sequence);

-- The chat's own UUID, where it is not a network's.
alter table hub_read.messages add column if not exists room uuid;

-- A hidden message keeps its text, for its author and those who moderate the chat.
alter table hub_read.messages add column if not exists hidden_at timestamptz;

alter table hub_read.messages add column if not exists hidden_reason text;
