insert into adoption_steps (
    adoption_id, experience_id, municipality, status, from_at, language, markdown, html, sequence
)
select a.id, a.experience_id, a.municipality, $2, $3, $4, $5, $6, $7
from adoptions as a
where a.id = $1
