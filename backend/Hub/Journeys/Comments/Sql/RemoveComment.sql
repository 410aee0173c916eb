update journey_comments
set withdrawn_at = $2::timestamptz, to_seq = case to_seq when 9223372036854775807 then $3::bigint else to_seq end
where id = $1
