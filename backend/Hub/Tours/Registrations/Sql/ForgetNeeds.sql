-- The empty id stands for everybody.
delete from hub_rows.delegate_needs
where stop = @stop and (person = @person or @person = '00000000-0000-0000-0000-000000000000')
