create table {next}.rebuild (
    fingerprint text not null,
    last_seq_id bigint not null,
    started_at timestamptz not null default clock_timestamp()
);
