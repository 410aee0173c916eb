select wanted.file
from unnest(@hashes) as wanted (file)
where
    exists (select from hub_read.experience_versions as v where v.files @> array[wanted.file])
    or exists (select from hub_rows.experience_drafts as d where d.files @> array[wanted.file])
