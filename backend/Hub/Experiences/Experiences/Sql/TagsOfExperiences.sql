-- What facets count: a few short values of every match, whatever else is chosen.
select e.municipality, e.language, e.focus_areas, {{PhasesOfExperience}}
from hub_read.experiences as e cross join {{experience query}}
where e.is_public and {{experience matches}}
