-- Erased persons of whom the last erasure left words for a body.
select person
from (select distinct on (person) person, kept from {audit}.erasures order by person, sequence desc) as last
where kept > 0
order by person
