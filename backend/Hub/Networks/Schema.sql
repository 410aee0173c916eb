-- Requests for access, folded from their streams: one row for each person and network, as the last request stands.
create table if not exists hub_read.access_requests (
    id uuid primary key,
    network text not null,
    person_id uuid not null,
    acting_for text,
    status text not null,
    language text,
    markdown text,
    html text,
    address text,
    asked_at timestamptz not null,
    answered_at timestamptz,
    reason_language text,
    reason_markdown text,
    reason_html text,
    valid_to date,
    -- The event that asked: the queue's order.
    sequence bigint not null
);

create index if not exists access_requests_waiting
    on hub_read.access_requests (network, sequence)
    where status = 'Waiting';

create index if not exists access_requests_of_person on hub_read.access_requests (person_id, sequence desc);
