update sessions set video_kind = $2, video_address = $3, sequence = $4 where id = $1
