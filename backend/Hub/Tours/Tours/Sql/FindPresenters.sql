select p.id, p.name from hub_rows.presenters as p where p.id = any(@ids)
