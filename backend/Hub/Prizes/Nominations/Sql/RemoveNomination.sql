delete from prize_nominations where id = $1
