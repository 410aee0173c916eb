delete from contribution_ratings where contribution_id = $1
