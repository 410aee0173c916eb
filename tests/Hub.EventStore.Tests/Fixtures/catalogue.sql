-- Everything Marten looks at in schema hub. The one default left out is mt_events.timestamp's: Marten writes the moment of
-- creation there, and the writer always gives a time.
select line from (
    select format('column %s.%s %s %s null=%s default=%s',
        c.relname, lpad(a.attnum::text, 2, '0'), a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull,
        case when c.relname = 'mt_events' and a.attname = 'timestamp' then 'any'
             else coalesce(pg_get_expr(d.adbin, d.adrelid), '-') end) as line
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r'
    union all
    select format('index %s', indexdef) from pg_indexes where schemaname = 'hub'
    union all
    select format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'hub'::regnamespace and contype <> 'n'
    union all
    select format('sequence %s %s start=%s by=%s cache=%s cycle=%s owned by %s',
        s.seqrelid::regclass, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqcache, s.seqcycle,
        (select format('%s.%s', dep.refobjid::regclass, col.attname)
         from pg_depend dep join pg_attribute col on col.attrelid = dep.refobjid and col.attnum = dep.refobjsubid
         where dep.objid = s.seqrelid and dep.deptype = 'a'))
    from pg_sequence s join pg_class c on c.oid = s.seqrelid where c.relnamespace = 'hub'::regnamespace
) as catalogue
order by line
