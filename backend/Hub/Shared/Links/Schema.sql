-- What texts link to and what commands linked, folded from the log. Things are named by type and key, so that no other
-- module's table is needed.
create table if not exists hub_read.links (
    -- The text, or the event that linked.
    source uuid not null,
    from_type text not null,
    from_key text not null,
    to_type text not null,
    to_key text not null,
    kind text not null,
    linked_at timestamptz not null,
    -- The event that wrote it, and the link's place in it.
    sequence bigint not null,
    position integer not null,
    primary key (source, to_type, to_key)
);

create index if not exists links_from on hub_read.links (from_type, from_key);

create index if not exists links_to on hub_read.links (to_type, to_key);
