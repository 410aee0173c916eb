-- Only what stands there now: words that were changed since are masked with the event that changed them.
update evaluations set good = $3, better = $4 where session_id = $1 and person_id = $2 and sequence = $5
