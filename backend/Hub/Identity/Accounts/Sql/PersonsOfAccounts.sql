-- In the order asked; null for an account that is nobody's.
select a.person
from
    unnest(@issuers, @subjects) with ordinality as asked (issuer, subject, place)
    left join hub_rows.accounts as a on a.issuer = asked.issuer and a.subject = asked.subject
order by asked.place
