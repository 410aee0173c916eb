select distinct file from hub_read.stop_documents where file = any(@hashes)
