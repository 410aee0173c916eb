-- Who else was given something on these tables, as statements for the tables that take their place.
select format(
    'grant %s on {read}.%I to %s%s', acl.privilege_type, relname,
    case when acl.grantee = 0 then 'public' else acl.grantee::regrole::text end,
    case when acl.is_grantable then ' with grant option' else '' end
)
from pg_class, aclexplode(relacl) acl
where relnamespace = '{read}'::regnamespace and relname = any ($1) and acl.grantee <> relowner
