update journey_help set ended_at = $2 where journey_id = $1 and ended_at is null
