update reports set figures = $2::text::jsonb, drawing = drawing + 1, sequence = $3 where id = $1
