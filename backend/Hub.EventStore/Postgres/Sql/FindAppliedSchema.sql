select exists (select from {audit}.applied_schemas where hash = $1)
