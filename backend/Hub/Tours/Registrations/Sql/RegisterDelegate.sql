-- Who comes back after a cancellation stands last.
insert into registrations (id, stop, tour, person, acting_for, status, listed, registered_at, sequence)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict (id) do update set
    acting_for = excluded.acting_for, status = excluded.status, listed = excluded.listed,
    registered_at = excluded.registered_at, sequence = excluded.sequence
