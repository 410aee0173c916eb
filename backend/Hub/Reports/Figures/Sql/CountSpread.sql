-- Of a county: what it has taken into use and what is in lasting use, what others have of it, and what it has published.
select
    count(*) filter (where s.municipality = any(@numbers))::integer,
    count(*) filter (where s.municipality = any(@numbers) and s.status = 'InUse')::integer,
    count(*) filter (where e.municipality = any(@numbers) and s.municipality <> all(@numbers))::integer,
    (
        select count(distinct v.experience_id)::integer
        from hub_read.experience_versions as v join hub_read.experiences as own on own.id = v.experience_id
        where
            own.municipality = any(@numbers) and v.published_at <= @at
            and (own.withdrawn_at is null or own.withdrawn_at > @at)
    )
from hub_read.adoption_steps as s join hub_read.experiences as e on e.id = s.experience_id
where
    s.from_at <= @at and (s.to_at is null or s.to_at > @at) and s.status <> 'Stopped'
    and (s.municipality = any(@numbers) or e.municipality = any(@numbers))
