-- Groups without login: who logs in is the operator's choice. Roles belong to the whole cluster, so another database's
-- creation may run at the same moment.
do $$
declare
    role text;
begin
    foreach role in array array['hub_owner', 'hub_app', 'hub_eraser'] loop
        if not exists (select from pg_roles where rolname = role) then
            begin
                execute format('create role %I nologin', role);
            exception when duplicate_object or unique_violation then
                null;
            end;
        end if;
    end loop;
    if not pg_has_role(current_user, 'hub_owner', 'member') then
        execute format('grant hub_owner to %I', current_user);
    end if;
    -- Whoever owns the log also runs what erases from it, in that role. Without the right to say so, another login does.
    if not pg_has_role(session_user, 'hub_eraser', 'member') then
        begin
            execute format('grant hub_eraser to %I', session_user);
        exception when insufficient_privilege then
            raise notice 'The login % is no member of hub_eraser: it can not erase.', session_user;
        end;
    end if;
end
$$;
