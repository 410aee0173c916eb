-- Who came no more has answered too.
select distinct acting_for from hub_read.registrations where tour = @tour
