update adoption_steps set markdown = null, html = null where adoption_id = $1 and sequence = $2
