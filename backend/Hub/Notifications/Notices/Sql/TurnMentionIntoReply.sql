update notices
set kind = 'Reply'
from notice_topics
where
    notices.sequence = $1
    and notices.kind = 'Mention'
    and notice_topics.topic_id = notices.topic_id
    and notice_topics.author_id = notices.person_id
