insert into statements (
    municipality, programme, works_on, needs_in, needs, offers_in, offers, language, given_at, sequence
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
on conflict (municipality, programme) do update set
    works_on = excluded.works_on, needs_in = excluded.needs_in, needs = excluded.needs,
    offers_in = excluded.offers_in, offers = excluded.offers, language = excluded.language,
    given_at = excluded.given_at, sequence = excluded.sequence
