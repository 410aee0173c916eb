-- Only while it is the text shown: a later one is another event's.
update messages
set markdown = null, html = null
where id = $1 and version = $2
