-- How far people have read: ordinary rows, not events.
create table if not exists hub_rows.read_marks (
    person_id uuid not null,
    channel text not null,
    sequence bigint not null,
    primary key (person_id, channel)
);
