-- As SendOutGuests, one of them.
with gone as (
    delete from hub_rows.guests where person = @person and opens = @opens returning person
), closed as (
    delete from hub_rows.accounts as a
    where
        a.issuer = @issuer
        and a.person in (select person from gone)
        and not exists (select from hub_rows.guests as g where g.person = a.person and g.opens <> @opens)
)
select person from gone
