-- By which a person's own calendar program fetches their dates, one a person. Only a hash of the secret in the address is
-- stored: who reads the table cannot read the calendar.
create table if not exists hub_rows.calendar_keys (
    person uuid primary key,
    key bytea not null unique,
    only_registered boolean not null,
    made_at timestamptz not null
);
