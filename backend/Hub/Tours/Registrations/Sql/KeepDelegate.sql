with changed as (
    update hub_rows.delegates
    set contact = case when is_guest then @contact end, email = @email, phone = @phone,
        role = case when @keepRole then role else @role end
    where stop = @stop and person = @person
    returning person, is_guest
),
named as (
    update hub_rows.people as p
    set name = @name, language = coalesce(@language, p.language)
    from changed as c
    where p.id = c.person and c.is_guest and @name::text is not null
),
-- Letters reach a guest as the registration says, and somebody with an account as that says where it says something.
reached as (
    insert into hub_rows.contact_details as known (person, email, phone)
    select p.id, @letters::text, @phone::text
    from changed as c join hub_rows.people as p on p.id = c.person
    on conflict (person) do update set email = excluded.email, phone = excluded.phone
    where (select is_guest from changed)
),
needs as (
    insert into hub_rows.delegate_needs (stop, person, food, access)
    select @stop, @person, @food, @access
    where not @keepNeeds and (@food::text is not null or @access::text is not null) and exists (select from changed)
    on conflict (stop, person) do update set food = excluded.food, access = excluded.access
)
delete from hub_rows.delegate_needs
where stop = @stop and person = @person and not @keepNeeds and @food::text is null and @access::text is null
