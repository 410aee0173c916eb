update prize_nominations set markdown = $3, html = $4 where id = $1 and sequence = $2
