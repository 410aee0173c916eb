-- What the audited functions go by and what they did. The application reads it; only those functions write it.

-- Where an event holds a person's words: beside the author's id, under these property names, at any depth.
create table if not exists {audit}.text_shapes (
    author text not null,
    words text not null,
    primary key (author, words)
);

-- How long a text stays for the body whose hat its author wore; null: until the body confirms that its archive has it.
create table if not exists {audit}.retention_classes (
    name text primary key,
    keep interval
);

-- Properties whose texts are not of the class documentation.
create table if not exists {audit}.retained_properties (
    type text not null,
    property text not null,
    class text not null references {audit}.retention_classes (name),
    primary key (type, property)
);

-- Hats that begin so stand for no body, so that nobody's archive waits for what was written with them.
create table if not exists {audit}.hats_without_body (
    prefix text primary key
);

create table if not exists {audit}.transfers (
    id uuid primary key,
    acting_for text not null,
    recorded_before timestamptz not null,
    confirmed_by text not null,
    at timestamptz not null,
    login text not null
);

create table if not exists {audit}.erasures (
    id uuid primary key,
    person uuid not null,
    asked_by text not null,
    reason text not null,
    at timestamptz not null,
    login text not null,
    -- Of the event PersonErased.
    sequence bigint not null,
    masked integer not null,
    kept integer not null
);

create index if not exists erasures_person on {audit}.erasures (person);

-- Every text of this schema that was run here, so that a program that may not change it knows whether its own was.
create table if not exists {audit}.applied_schemas (
    hash text primary key,
    at timestamptz not null default now()
);
