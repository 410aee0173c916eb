select 'me/' || author_id from notice_topics where topic_id = $4 and author_id <> $5
