-- Who people are. Names stand here and never in events, so that a person can be erased.
create table if not exists hub_rows.people (
    id uuid primary key,
    name text not null,
    language text not null,
    created_at timestamptz not null default now()
);

-- How people are reached.
create table if not exists hub_rows.contact_details (
    person uuid primary key references hub_rows.people (id) on delete cascade,
    email text,
    phone text
);

-- Those who do not want to be seen as present.
create table if not exists hub_rows.hidden_presence (
    person uuid primary key references hub_rows.people (id) on delete cascade
);

-- Which account of which issuer is whose. Bound by accepting an invitation, never by user name or e-mail.
create table if not exists hub_rows.accounts (
    issuer text not null,
    subject text not null,
    person uuid not null references hub_rows.people (id) on delete cascade,
    bound_at timestamptz not null default now(),
    primary key (issuer, subject)
);

create index if not exists accounts_person on hub_rows.accounts (person);

-- Browser sessions. The key is a hash of what the cookie holds, and the ticket is encrypted by the host.
create table if not exists hub_rows.tickets (
    key bytea primary key,
    person uuid references hub_rows.people (id) on delete cascade,
    ticket bytea not null,
    expires_at timestamptz not null,
    refreshing_until timestamptz
);

create index if not exists tickets_expires_at on hub_rows.tickets (expires_at);

create table if not exists hub_rows.protection_keys (
    name text primary key,
    xml text not null,
    created_at timestamptz not null default now()
);

-- The built-in issuer's signing key; used in Development only.
create table if not exists hub_rows.development_keys (
    name text primary key,
    pem text not null
);

-- One row an office, folded from the log: in force while ended_at is null and today is within the dates.
create table if not exists hub_read.offices (
    id uuid primary key,
    person uuid not null,
    kind text not null,
    municipality text,
    body text,
    network text,
    valid_from date not null,
    valid_to date,
    ended_at timestamptz,
    sequence bigint not null
);

create index if not exists offices_person on hub_read.offices (person);

create index if not exists offices_municipality on hub_read.offices (municipality);

create index if not exists offices_body on hub_read.offices (body);

-- People who came in by a code or a link instead of an office: what it opens to them, and until when. All who came by the
-- same one can be sent out at once.
create table if not exists hub_rows.guests (
    person uuid not null references hub_rows.people (id) on delete cascade,
    opens uuid not null,
    came_by uuid not null,
    until timestamptz not null,
    primary key (person, opens)
);

create index if not exists guests_came_by on hub_rows.guests (came_by);
