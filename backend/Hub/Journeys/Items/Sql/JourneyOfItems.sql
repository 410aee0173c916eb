select id, journey_id from hub_read.journey_items where id = any(@ids) and to_seq = 9223372036854775807
