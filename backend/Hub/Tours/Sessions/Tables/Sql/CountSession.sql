select
    (select count(*)::integer from hub_read.participations where session_id = @session and attended_at is not null),
    (select count(*)::integer from hub_read.registrations where stop = @session and status = 'Registered'),
    (select count(*)::integer from hub_read.registrations where stop = @session and status = 'Waiting'),
    (select count(distinct author_id)::integer from hub_read.questions where session_id = @session),
    (
        select count(distinct a.person_id)::integer
        from hub_read.poll_answers as a join hub_read.polls as p on p.id = a.poll_id
        where p.session_id = @session
    ),
    (select count(*)::integer from hub_read.evaluations where session_id = @session)
