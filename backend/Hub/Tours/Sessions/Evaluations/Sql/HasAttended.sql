select exists (
    select from hub_read.participations where session_id = @session and person_id = @person and attended_at is not null
)
