-- When something is to happen to a thing, folded from the log.
create table if not exists hub_read.due (
    kind text not null,
    subject uuid not null,
    at timestamptz not null,
    primary key (kind, subject)
);

create index if not exists due_at on hub_read.due (at);

-- What has been done. Not folded from the log, so that nothing is done again after a rebuild.
create table if not exists hub_rows.due_done (
    kind text not null,
    subject uuid not null,
    at timestamptz not null,
    done_at timestamptz not null,
    primary key (kind, subject, at)
);
