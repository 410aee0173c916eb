select s.municipality, s.programme, s.works_on, s.needs_in, s.needs, s.offers_in, s.offers, s.language, s.given_at
from hub_read.statements as s
where s.municipality = any(@municipalities) and (@programme::text is null or s.programme = @programme) and {{VisibleStatements}}
order by s.municipality, s.programme
