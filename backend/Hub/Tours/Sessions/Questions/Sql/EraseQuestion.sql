update questions set markdown = null, html = null where id = $1
