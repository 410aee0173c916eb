update journey_items set to_seq = $2 where id = $1 and to_seq = 9223372036854775807
