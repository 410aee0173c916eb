update contributions set answer = $2 where id = $1 and answer_sequence = $3
