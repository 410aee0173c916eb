update contributions
set
    title = $2, markdown = $3, html = $4, presenter = $5, presenter_role = $6, text_sequence = $7, sequence = $7
where id = $1
