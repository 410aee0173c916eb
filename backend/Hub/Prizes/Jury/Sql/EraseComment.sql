update prize_scores set markdown = $2, html = $3 where sequence = $1
