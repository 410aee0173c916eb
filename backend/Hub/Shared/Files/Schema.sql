-- Files lie outside the event log; the bytes in the data folder. touched_at is when it was last sent or put on a thing.
create table if not exists hub_rows.files (
    hash text primary key,
    kind text not null,
    size integer not null,
    width integer not null,
    height integer not null,
    touched_at timestamptz not null
);

-- Who sent it: they may see it before it belongs to anything. Goes with the person.
create table if not exists hub_rows.file_senders (
    hash text not null references hub_rows.files on delete cascade,
    person_id uuid not null,
    name text not null,
    sent_at timestamptz not null,
    primary key (hash, person_id)
);

create index if not exists files_sent_by on hub_rows.file_senders (person_id, sent_at);
create index if not exists files_touched on hub_rows.files (touched_at);
