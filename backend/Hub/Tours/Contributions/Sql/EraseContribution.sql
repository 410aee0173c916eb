-- Only what stands there now: words that were changed since are masked with the event that changed them.
update contributions set title = $2, markdown = $3, html = $4 where id = $1 and text_sequence = $5
