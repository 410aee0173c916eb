insert into hub_rows.read_marks as held (person_id, channel, sequence)
select
    @person, @channel,
    greatest(0, least(@sequence, (select coalesce(max(seq), 0) from hub_read.channel_events where channel = @channel)))
on conflict (person_id, channel) do update
set sequence = greatest(held.sequence, excluded.sequence)
