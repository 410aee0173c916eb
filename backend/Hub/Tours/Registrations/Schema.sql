-- Who takes part in which stop, folded from the log: opaque ids and no words.
create table if not exists hub_read.registrations (
    id uuid primary key,
    stop uuid not null,
    tour uuid not null,
    person uuid not null,
    acting_for text not null,
    status text not null,
    listed boolean not null,
    registered_at timestamptz not null,
    -- The event that registered: the order of seats and of the waiting list.
    sequence bigint not null
);

create index if not exists registrations_of_stop on hub_read.registrations (stop, sequence);

create index if not exists registrations_of_person on hub_read.registrations (person);

create index if not exists registrations_acting_for on hub_read.registrations (acting_for, sequence desc);

-- How a delegate is reached, and the role group, which is told in counts only. Not in the log, so that it can be
-- deleted. The contact is the e-mail address or else the phone number: a delegate comes once for whom they come for.
create table if not exists hub_rows.delegates (
    stop uuid not null,
    person uuid not null,
    acting_for text not null,
    contact text,
    email text,
    phone text,
    role text,
    -- Has no account: the person is here for this stop alone.
    is_guest boolean not null,
    primary key (stop, person),
    unique (stop, acting_for, contact)
);

create index if not exists delegates_person on hub_rows.delegates (person);

-- What a delegate needs. It may tell of health or belief: for those who arrange the stop, and gone soon after it.
create table if not exists hub_rows.delegate_needs (
    stop uuid not null,
    person uuid not null,
    food text,
    access text,
    primary key (stop, person),
    foreign key (stop, person) references hub_rows.delegates (stop, person) on delete cascade
);

-- Links of delegates without an account, by a hash of what stands in them.
create table if not exists hub_rows.delegate_links (
    hash bytea primary key,
    person uuid not null references hub_rows.people (id) on delete cascade,
    made_at timestamptz not null
);

create index if not exists delegate_links_person on hub_rows.delegate_links (person);
