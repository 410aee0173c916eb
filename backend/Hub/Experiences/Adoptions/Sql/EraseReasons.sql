-- Only while they are the reasons shown: begun anew, it has others.
update adoptions
set
    why_markdown = $3, why_html = case when $3::text is null then null else why_html end, changes_markdown = $4,
    changes_html = case when $4::text is null then null else changes_html end
where id = $1 and adopted_at = $2
