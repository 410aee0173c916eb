select person, email, phone from hub_rows.contact_details where person = any(@persons)
