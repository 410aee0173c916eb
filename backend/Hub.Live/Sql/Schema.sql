-- Which events concern which channel, written by inline projections. {0} is the schema of the read models.
create table if not exists {0}.channel_events (
    channel text collate "C" not null,
    seq bigint not null,
    previous bigint not null,
    type text not null,
    subject uuid not null,
    primary key (channel, seq)
);

-- What the follower of every node asks: the lines of the events that have just come.
create index if not exists channel_events_seq on {0}.channel_events (seq);

-- The last event that changed a count, by thing: its total goes out as a signal.
create table if not exists {0}.channel_totals (
    channel text collate "C" not null,
    type text not null,
    subject uuid not null,
    seq bigint not null,
    primary key (channel, type, subject)
);

create index if not exists channel_totals_seq on {0}.channel_totals (seq);
