insert into notices (id, person_id, kind, topic_id, post_id, author_id, acting_for, at, sequence)
select md5(author_id::text || $2::text)::uuid, author_id, 'Reply', topic_id, $2, $3, $4, $5, $6
from notice_topics
where topic_id = $1 and author_id <> $3
on conflict do nothing
