-- The id follows from person and post, so that a rebuild gives each notice the id that its read mark knows.
insert into notices (id, person_id, kind, topic_id, post_id, author_id, acting_for, at, sequence)
values (md5($1::text || $3::text)::uuid, $1, 'Mention', $2, $3, $4, $5, $6, $7)
on conflict do nothing
