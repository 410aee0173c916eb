select nomination_id from hub_read.prize_scores where nomination_id = any(@nominations) and juror_id = @juror
