select 'tour/' || tour_id from sessions where id = $4
