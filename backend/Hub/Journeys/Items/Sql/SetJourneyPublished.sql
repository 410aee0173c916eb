update journeys set is_published = $2 where id = $1
