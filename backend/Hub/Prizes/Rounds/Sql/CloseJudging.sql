update prize_rounds set closed_at = $2, sequence = $3 where id = $1
