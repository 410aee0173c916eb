-- s: points, n: their nomination, r: its round. The jury's alone: one's own, and all of them once the judging is closed;
-- never those of a nomination that one has a conflict of interest in.
(
    @PersonId = any(r.jury)
    and (s.juror_id = @PersonId or r.closed_at is not null)
    and n.author_id <> @PersonId
    and not n.municipality = any(@acts_for)
    and not coalesce(n.acting_for = any(@acts_for), false)
    and not exists (
        select from hub_read.prize_conflicts as own
        where own.nomination_id = s.nomination_id and own.juror_id = @PersonId and own.withdrawn_at is null
    )
)
