# Runs PostgreSQL (the command given as arguments) until our standard input closes: the hub closes it to stop the
# server, and the system closes it when the hub is killed, so that no server outlives its hub.
exec 3<&0
"$@" 3<&- </dev/null >>"$HUB_POSTGRES_LOG" 2>&1 &
server=$!
{ cat <&3 >/dev/null; kill -INT "$server" 2>/dev/null; } &
exec 3<&-
wait "$server"
