-- Of the source: municipalities that plan it, try it or have it in use.
update experiences as e
set adoption_count = (
    select count(*) from adoptions as other where other.experience_id = e.id and other.status <> 'Stopped'
)
from adoptions as a
where a.id = $1 and e.id = a.experience_id
