-- Asked again after a no is told again, so the event is part of the id.
insert into notices (id, person_id, kind, access_request_id, author_id, acting_for, at, sequence)
values (md5($1::text || $3::text || $7::text)::uuid, $1, $2, $3, $4, $5, $6, $7)
on conflict do nothing
