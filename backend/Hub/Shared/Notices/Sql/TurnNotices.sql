-- Of a text that is erased: its reader has what the event tells them without it.
update notices
set id = md5(told.person_id::text || $1::text)::uuid, kind = $2, thing_type = $3, thing_key = $4, author_id = $5::uuid,
    acting_for = $6, facts = $7::jsonb, is_from_text = $8, at = $9
from ({{recipients}}) as told (person_id)
where notices.sequence = $10 and notices.is_from_text and notices.person_id = told.person_id
