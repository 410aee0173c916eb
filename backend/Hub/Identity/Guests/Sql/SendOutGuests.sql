-- The name stays with what they wrote; the account goes, and with it their session, unless they came by something else too.
with gone as (
    delete from hub_rows.guests where came_by = @came_by returning person
), closed as (
    delete from hub_rows.accounts as a
    where
        a.issuer = @issuer
        and a.subject in (select person::text from gone)
        and not exists (select from hub_rows.guests as g where g.person = a.person and g.came_by <> @came_by)
)
select person from gone
