-- Only what stands there now: words that were changed since are masked with the event that changed them.
update prize_rounds
set
    name_nb = $3, name_nn = $4, name_en = $5, language = $6, markdown = $7, html = $8, criteria = $9::jsonb
where id = $1 and content_sequence = $2
