select kind, key, data::text from hub_rows.reference_data order by kind, position, key;
