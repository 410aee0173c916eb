select exists (
    select from hub_read.registrations where stop = @stop and person = @person and status = 'Registered'
)
