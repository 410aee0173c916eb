-- How adoptions stood at a time, by municipality: each step holds from its time to the next one's.
select
    s.municipality,
    count(*) filter (where s.status = 'Planned')::integer,
    count(*) filter (where s.status = 'Trying')::integer,
    count(*) filter (where s.status = 'InUse')::integer,
    count(*) filter (where s.status = 'Stopped')::integer
from hub_read.adoption_steps as s join hub_read.experiences as e on e.id = s.experience_id
where
    s.from_at <= @at and (s.to_at is null or s.to_at > @at)
    and (@experience::uuid is null or s.experience_id = @experience)
    and {{VisibleExperiences}}
group by s.municipality
order by s.municipality
