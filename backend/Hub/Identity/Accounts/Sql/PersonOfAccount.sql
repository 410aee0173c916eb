select person from hub_rows.accounts where issuer = $1 and subject = $2
