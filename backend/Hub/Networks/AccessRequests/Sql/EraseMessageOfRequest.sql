-- Only while it is this request: who asks again writes anew.
update access_requests
set markdown = null, html = null
where id = $1 and sequence = $2
