-- What texts link to, folded from the log. Things are named by type and key, so that no other module's table is needed.
create table if not exists hub_read.links (
    source uuid not null,
    from_type text not null,
    from_key text not null,
    to_type text not null,
    to_key text not null,
    kind text not null,
    -- The event that wrote the text, and the link's place in it.
    sequence bigint not null,
    position integer not null,
    primary key (source, to_type, to_key)
);

create index if not exists links_from on hub_read.links (from_type, from_key);

create index if not exists links_to on hub_read.links (to_type, to_key);
