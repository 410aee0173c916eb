with
    before as (
        update journey_comments set to_seq = $4::bigint
        where id = $1::uuid and to_seq = 9223372036854775807
        returning *
    )
insert into journey_comments (
    id, from_seq, journey_id, about_id, author_id, acting_for, language, markdown, written_at, edited_at, version,
    text_sequence, hidden_at, hidden_reason, hidden_seq
)
select
    id, $4::bigint, journey_id, about_id, author_id, acting_for, language, $2::text, written_at, $3::timestamptz,
    version + 1, $4::bigint, hidden_at, hidden_reason, hidden_seq
from before
