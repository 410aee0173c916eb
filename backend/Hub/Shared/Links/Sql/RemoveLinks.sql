delete from links where source = $1
