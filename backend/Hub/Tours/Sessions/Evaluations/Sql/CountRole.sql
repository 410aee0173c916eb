-- Who has said a role is known, and not which: a second answer does not count again.
with first as (
    insert into hub_rows.evaluation_role_given (session_id, person_id) values (@session, @person)
    on conflict do nothing
    returning session_id
)
insert into hub_rows.evaluation_roles (session_id, role, count)
select session_id, @role, 1 from first
on conflict (session_id, role) do update set count = evaluation_roles.count + 1
