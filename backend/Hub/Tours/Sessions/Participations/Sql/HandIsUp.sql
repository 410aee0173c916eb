select exists (
    select
    from hub_read.participations
    where session_id = @session and person_id = @person and hand_raised is not null
)
