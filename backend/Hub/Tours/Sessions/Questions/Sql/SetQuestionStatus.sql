update questions
set status = $2, answered_at = case when $2 = 'ANSWERED' then $3 end, sequence = $4
where id = $1
