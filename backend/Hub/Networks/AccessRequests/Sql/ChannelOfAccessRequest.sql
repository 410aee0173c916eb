select 'network/' || network || '/facilitators' from access_requests where id = $4
