select relname from pg_class where relnamespace = '{next}'::regnamespace and relkind in ('r', 'p') order by relname
