-- Marten 9's tables (one tenant, streams by uuid; correlation, causation, headers and user name on; unique index on the
-- event id, index on type and sequence), so that a Marten application opens them as its own.
create schema if not exists {hub} authorization hub_owner;
create schema if not exists {read} authorization hub_owner;
create schema if not exists {rows} authorization hub_owner;
-- Where read models are rebuilt, beside those in use.
create schema if not exists {next} authorization hub_owner;
create schema if not exists {audit} authorization hub_owner;

-- Tables that a Marten application made are taken over.
do $$
declare
    statement text;
begin
    for statement in
        select format('alter schema %I owner to hub_owner', nspname)
        from pg_namespace
        where nspname in ('{hub}', '{read}', '{rows}') and pg_get_userbyid(nspowner) <> 'hub_owner'
        union all
        select format('alter table %s owner to hub_owner', oid::regclass)
        from pg_class
        where relnamespace = '{hub}'::regnamespace and relkind = 'r' and pg_get_userbyid(relowner) <> 'hub_owner'
    loop
        execute statement;
    end loop;
end
$$;

set local role hub_owner;

create table if not exists {hub}.mt_streams (
    id uuid not null,
    type varchar,
    version bigint,
    timestamp timestamptz default now() not null,
    created timestamptz default now() not null,
    tenant_id varchar default '*DEFAULT*',
    is_archived boolean default false,
    constraint pkey_mt_streams_id primary key (id)
);

create table if not exists {hub}.mt_events (
    seq_id bigint not null,
    id uuid not null,
    stream_id uuid,
    version bigint not null,
    data jsonb not null,
    bdata bytea,
    type varchar(500) not null,
    timestamp timestamptz default now() not null,
    tenant_id varchar default '*DEFAULT*',
    mt_dotnet_type varchar,
    correlation_id varchar,
    causation_id varchar,
    headers jsonb,
    user_name varchar,
    is_archived boolean default false,
    constraint pkey_mt_events_seq_id primary key (seq_id),
    constraint fkey_mt_events_stream_id foreign key (stream_id) references {hub}.mt_streams (id) on delete cascade
);

-- A Marten log whose options left these columns out, or an older one, gets them; Marten reads by name.
alter table {hub}.mt_events
    add column if not exists bdata bytea,
    add column if not exists tenant_id varchar default '*DEFAULT*',
    add column if not exists mt_dotnet_type varchar,
    add column if not exists correlation_id varchar,
    add column if not exists causation_id varchar,
    add column if not exists headers jsonb,
    add column if not exists user_name varchar,
    add column if not exists is_archived boolean default false;
alter table {hub}.mt_streams
    add column if not exists tenant_id varchar default '*DEFAULT*',
    add column if not exists is_archived boolean default false;

create unique index if not exists pk_mt_events_stream_and_version on {hub}.mt_events (stream_id, version);
create unique index if not exists idx_mt_events_event_id on {hub}.mt_events (id);
create index if not exists idx_mt_events_event_type_seq_id on {hub}.mt_events (type, seq_id);

create sequence if not exists {hub}.mt_events_sequence owned by {hub}.mt_events.seq_id;

create table if not exists {hub}.mt_event_progression (
    name varchar not null,
    last_seq_id bigint,
    last_updated timestamptz default transaction_timestamp(),
    constraint pk_mt_event_progression primary key (name)
);

create table if not exists {hub}.mt_high_water_skips (
    ending_sequence bigint not null,
    starting_sequence bigint not null,
    timestamp timestamptz default transaction_timestamp(),
    constraint pkey_mt_high_water_skips_ending_sequence primary key (ending_sequence)
);

create table if not exists {hub}.mt_doc_deadletterevent (
    id uuid not null,
    data jsonb not null,
    mt_last_modified timestamptz default transaction_timestamp(),
    mt_version uuid default (md5(random()::text || clock_timestamp()::text))::uuid not null,
    mt_dotnet_type varchar,
    constraint pkey_mt_doc_deadletterevent_id primary key (id)
);

-- Keys that only one may hold at a time. No fold of the log can tell them, so a rebuild leaves them alone.
create table if not exists {rows}.claimed_keys (
    key text primary key,
    command_id uuid not null,
    claimed_at timestamptz not null
);

-- The versions of the projections that the inline read models' rows were written by.
create table if not exists {rows}.read_models (
    name text primary key,
    version integer not null,
    rebuilt_to bigint not null,
    rebuilt_at timestamptz not null
);
