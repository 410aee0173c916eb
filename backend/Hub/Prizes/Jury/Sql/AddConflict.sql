-- Of one that was declared, the juror's own words stay.
insert into prize_conflicts (nomination_id, juror_id, round_id, ground, language, markdown, html, sequence)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (nomination_id, juror_id) do nothing
