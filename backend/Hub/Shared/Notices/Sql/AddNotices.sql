-- The id follows from person and key, so that a rebuild gives each notice the id that its read mark knows.
insert into notices (
    id, person_id, kind, thing_type, thing_key, author_id, acting_for, facts, is_from_text, at, sequence
)
select md5(told.person_id::text || $1::text)::uuid, told.person_id, $2, $3, $4, $5::uuid, $6, $7::jsonb, $8, $9, $10
from ({{recipients}}) as told (person_id)
where told.person_id is distinct from $5::uuid
on conflict do nothing
