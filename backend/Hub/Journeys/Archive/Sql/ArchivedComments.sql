-- Every text of each comment, also what was hidden or taken back: it is the municipality's documentation.
select
    id, from_seq, nullif(to_seq, 9223372036854775807), about_id, acting_for, language, markdown, written_at, edited_at,
    hidden_at, hidden_reason, withdrawn_at
from hub_read.journey_comments
where journey_id = @journey
order by written_at, id, from_seq
