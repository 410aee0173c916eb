-- Who else was given something on this table, as statements for the table that takes its place.
select format(
    'grant %s on {read}.%I to %s%s', acl.privilege_type, relname,
    case when acl.grantee = 0 then 'public' else acl.grantee::regrole::text end,
    case when acl.is_grantable then ' with grant option' else '' end
)
from pg_class, aclexplode(relacl) acl
where pg_class.oid = to_regclass('{read}.' || quote_ident($1)) and acl.grantee <> relowner
