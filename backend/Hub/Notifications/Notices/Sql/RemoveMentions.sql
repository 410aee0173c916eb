delete from notices where sequence = $1 and kind = 'Mention'
