-- Closed already at the same revision: an approval that was cut off is done to its end.
insert into hub_rows.report_drafts as d (report_id, revision, is_open)
select @report, 0, false
where @revision = 0 or exists (select from hub_rows.report_drafts where report_id = @report)
on conflict (report_id) do update set is_open = false where d.revision = @revision
