update prize_rounds set jury = $2, chair = $3, sequence = $4 where id = $1
