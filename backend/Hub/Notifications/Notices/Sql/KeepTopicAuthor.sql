insert into notice_topics (topic_id, author_id) values ($1, $2)
