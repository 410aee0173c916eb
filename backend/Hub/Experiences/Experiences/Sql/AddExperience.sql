-- The first version gives the row its title until one is published.
insert into experiences (
    id, municipality, network, title, language, summary, focus_areas, search, is_public, is_imported, is_sample,
    adoption_count, published_sequence, sequence
)
select $1, $2, $3, v.title, v.language, v.summary, v.focus_areas, v.search, false, $5, $6, 0, 0, $7
from experience_versions as v
where v.experience_id = $1 and v.version = $4
on conflict (id) do nothing
