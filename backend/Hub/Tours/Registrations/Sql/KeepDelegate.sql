with changed as (
    update hub_rows.delegates
    set contact = case when is_guest then @contact end, email = @email, phone = @phone, role = @role
    where stop = @stop and person = @person
    returning person, is_guest
),
named as (
    update hub_rows.people as p
    set name = @name
    from changed as c
    where p.id = c.person and c.is_guest and @name::text is not null
),
needs as (
    insert into hub_rows.delegate_needs (stop, person, food, access)
    select @stop, @person, @food, @access
    where (@food::text is not null or @access::text is not null) and exists (select from changed)
    on conflict (stop, person) do update set food = excluded.food, access = excluded.access
)
delete from hub_rows.delegate_needs
where stop = @stop and person = @person and @food::text is null and @access::text is null
