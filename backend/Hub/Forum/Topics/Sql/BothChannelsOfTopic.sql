select 'network/' || network || part from topics cross join (values (''), ('/members')) as two (part) where id = $4
