delete from links where source = $1 and sequence = $2
