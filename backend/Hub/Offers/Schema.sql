-- Slots for guidance, folded from their streams. That one is free or taken is for the network's members; who has booked
-- and why stands in bookings, and is for the municipality and those who run the network.
create table if not exists hub_read.slots (
    id uuid primary key,
    network text not null,
    hat text not null,
    date date not null,
    starts time not null,
    minutes integer not null,
    zone text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text,
    online_link text,
    note_language text,
    note_markdown text,
    note_html text,
    -- The event that wrote the note.
    note_sequence bigint not null,
    is_closed boolean not null,
    booking_id uuid,
    municipality text,
    is_sample boolean not null,
    sequence bigint not null
);

create index if not exists slots_of_network on hub_read.slots (network, starts_at) where not is_closed;

create index if not exists slots_of_municipality on hub_read.slots (municipality, starts_at);

create table if not exists hub_read.bookings (
    id uuid primary key,
    slot_id uuid not null,
    network text not null,
    municipality text not null,
    person_id uuid not null,
    acting_for text,
    language text not null,
    markdown text,
    html text,
    wish_sequence bigint not null,
    booked_at timestamptz not null,
    cancelled_at timestamptz,
    reason_language text,
    reason_markdown text,
    reason_html text,
    reason_sequence bigint,
    sequence bigint not null
);

create index if not exists bookings_of_municipality on hub_read.bookings (municipality, sequence desc);
