with copied as (
    insert into hub_rows.delegates (stop, person, acting_for, contact, email, phone, role, is_guest)
    select @to, person, acting_for, contact, email, phone, role, is_guest
    from hub_rows.delegates
    where stop = @from and person = @person
    on conflict do nothing
    returning person
)
insert into hub_rows.delegate_needs (stop, person, food, access)
select @to, n.person, n.food, n.access
from hub_rows.delegate_needs as n join copied as c on c.person = n.person
where n.stop = @from
