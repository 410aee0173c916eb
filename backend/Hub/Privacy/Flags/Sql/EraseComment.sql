-- Only while it is this flag: who flags again writes anew.
update flags set markdown = null, html = null where id = $1 and sequence = $2
