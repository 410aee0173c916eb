-- Only while it is the text shown: a later one is another event's.
update posts
set markdown = null, html = null
where id = $1 and version = $2
