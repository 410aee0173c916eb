select 'journey/' || journey_id from journey_history where sequence = $1
