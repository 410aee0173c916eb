select address, begins_at, picture, published_at from hub_read.recordings where session_id = @session
