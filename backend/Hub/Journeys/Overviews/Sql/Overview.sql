-- How far each journey has come, by the rule of Items/Progress.cs.
with
    items as (
        {{items}}
    ),
    goals as (
        select g.journey_id, g.id, coalesce(g.weight, 1) as weight, p.id as parent_id
        from
            items as g
            left join items as p on p.journey_id = g.journey_id and p.id = g.parent_id and p.kind = 'Goal'
        where g.kind = 'Goal'
    ),
    measures as (
        select
            m.journey_id, g.id as goal_id, count(*) as measures,
            count(*) filter (where m.status = 'DONE') as done,
            count(*) filter (
                where m.status not in ('DONE', 'STOPPED') and m.due_on between @today and @today + 30
            ) as due,
            count(*) filter (where m.status not in ('DONE', 'STOPPED') and m.due_on < @today) as overdue,
            coalesce(sum(coalesce(m.weight, 1)) filter (where m.status <> 'STOPPED'), 0) as weights,
            coalesce(sum(coalesce(m.weight, 1) * m.percent) filter (where m.status <> 'STOPPED'), 0) as points
        from
            items as m
            left join goals as g on g.id = m.parent_id
        where m.kind = 'Measure'
        group by m.journey_id, g.id
    ),
    under as (
        select g.parent_id, sum(g.weight) as weights, sum(g.weight * m.points / m.weights) as points
        from
            goals as g
            join measures as m on m.goal_id = g.id
        where g.parent_id is not null and m.weights > 0
        group by g.parent_id
    ),
    top as (
        select
            g.journey_id, g.weight,
            (coalesce(m.points, 0) + coalesce(u.points, 0))
            / nullif(coalesce(m.weights, 0) + coalesce(u.weights, 0), 0) as progress
        from
            goals as g
            left join measures as m on m.goal_id = g.id
            left join under as u on u.parent_id = g.id
        where g.parent_id is null
    ),
    sums as (
        select journey_id, weight as weights, weight * progress as points from top where progress is not null
        union all
        select journey_id, weights, points from measures where goal_id is null
    ),
    progress as (
        select journey_id, sum(points) / nullif(sum(weights), 0) as progress from sums group by journey_id
    ),
    counts as (
        select
            journey_id, sum(measures)::integer as measures, sum(done)::integer as done,
            sum(due)::integer as due, sum(overdue)::integer as overdue
        from measures
        group by journey_id
    )
select
    own.journey_id, own.status, progress.progress, coalesce(counts.measures, 0), coalesce(counts.done, 0),
    coalesce(counts.due, 0), coalesce(counts.overdue, 0)
from
    items as own
    left join progress on progress.journey_id = own.journey_id
    left join counts on counts.journey_id = own.journey_id
where own.kind = 'Journey'
