delete from hub_rows.delegate_links where person = any(@persons)
returning encode(hash, 'hex');

-- After the links are gone, so that none is used in between.
delete from hub_rows.accounts where person = any(@persons) and issuer = @issuer
