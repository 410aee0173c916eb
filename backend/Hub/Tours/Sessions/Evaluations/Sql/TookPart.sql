-- Who was in the hall without a phone is known by their seat.
select
    exists (
        select from hub_read.participations
        where session_id = @session and person_id = @person and attended_at is not null
    )
    or exists (
        select from hub_read.registrations
        where stop = @session and person = @person and status = 'Registered'
    )
