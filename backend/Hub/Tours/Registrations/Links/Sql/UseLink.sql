-- The lock waits for a revocation that has begun, and then finds no link.
with link as (
    select person from hub_rows.delegate_links where hash = @hash for share
)
insert into hub_rows.accounts (issuer, subject, person)
select @issuer, @subject, person from link
on conflict (issuer, subject) do update set person = excluded.person
returning person
