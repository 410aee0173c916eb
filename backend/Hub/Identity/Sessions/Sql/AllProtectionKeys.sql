select xml from hub_rows.protection_keys order by created_at
