-- The draft's row is locked first: of two who save at once, and of a save and an approval, one is before the other.
with
    draft as (
        insert into hub_rows.report_drafts as d (report_id, revision, is_open) values (@report, 1, true)
        on conflict (report_id) do update set revision = d.revision + 1
        where
            d.is_open
            and coalesce(
                (select t.revision from hub_rows.report_texts as t where t.report_id = @report and t.section = @section), 0
            ) = @read
        returning report_id
    )
insert into hub_rows.report_texts as t (report_id, section, markdown, revision, saved_by, saved_at)
select report_id, @section, @markdown, @read + 1, @person, @now from draft
on conflict (report_id, section) do update
set markdown = excluded.markdown, revision = excluded.revision, saved_by = excluded.saved_by, saved_at = excluded.saved_at
where t.revision = @read
