-- The last steps of all adoptions that the reader sees, in the order of time: what a map plays.
select adoption_id, experience_id, municipality, status, from_at, to_at, taken_from
from (
    select
        s.adoption_id, s.experience_id, s.municipality, s.status, s.from_at, s.to_at, a.taken_from, s.sequence
    from
        hub_read.adoption_steps as s
        join hub_read.experiences as e on e.id = s.experience_id
        join hub_read.adoptions as a on a.id = s.adoption_id
    where (@experience::uuid is null or s.experience_id = @experience) and {{VisibleExperiences}}
    order by s.from_at desc, s.sequence desc
    limit @count
) as steps
order by from_at, sequence
