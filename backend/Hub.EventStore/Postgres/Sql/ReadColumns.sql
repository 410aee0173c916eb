select attname, format_type(atttypid, null)
from pg_attribute
where attrelid = to_regclass('{next}.' || quote_ident($1)) and attnum > 0 and not attisdropped
