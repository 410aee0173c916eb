-- The row keeps the number of the event that wrote its texts: by that they are erased.
update minutes set municipality = $2, person_id = $3, version = version + 1 where id = $1
