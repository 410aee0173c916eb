-- Only what stands there now: words that were changed since are masked with the event that changed them.
update minutes set words = $2, who = $3, outcome = $4 where id = $1 and sequence = $5
