-- Without a time it is shown again, unless its municipality withdrew it meanwhile.
update experiences
set
    is_public = $2::timestamptz is null and published_version is not null and withdrawn_at is null,
    hidden_at = $2, hidden_reason = $3, sequence = $4
where id = $1
