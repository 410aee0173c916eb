-- The session's own code stays; and in the one chance of many that the digits are another session's, nothing is added,
-- and who pressed presses again.
insert into hub_rows.hall_codes (id, session_id, code, until) values (@id, @session, @code, @until)
on conflict do nothing
