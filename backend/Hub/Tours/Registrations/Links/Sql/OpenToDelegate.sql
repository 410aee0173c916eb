select stop from hub_read.registrations where person = @person and status = 'Registered'
