update statements set needs = $2::text, offers = $3::text where sequence = $1
