update bookings set language = $2, markdown = $3, html = $4, wish_sequence = $5, sequence = $5 where id = $1
