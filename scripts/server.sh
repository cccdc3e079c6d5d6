# A server of one's own for scripts, on the embedded default; sourced, never run, after common.sh.
# shellcheck shell=bash
#
# start_server KEYS leaves SERVER_PID, API_URL, OPERATOR_URL, DOCS_URL and $WORK/keys, one API key a line, and stops everything on exit.

SERVER_PID='' WORK=''
SERVER="${TRAILFLOW_SERVER:-$TARGET_DIR/debug/trailflow}"

# stop_server [STATUS]: ends with this status, or with that of the last command.
stop_server() {
    local status="${1:-$?}"
    trap - EXIT
    [[ -z "$SERVER_PID" ]] || { kill -TERM "$SERVER_PID" 2>/dev/null || true; wait "$SERVER_PID" 2>/dev/null || true; }
    [[ -z "$WORK" ]] || rm -rf "$WORK"
    exit "$status"
}

start_server() {
    local keys="$1" tick
    [[ -n "${TRAILFLOW_SERVER:-}" ]] || (cd "$REPO_ROOT" && cargo build --quiet --locked --workspace)
    # Receivers of webhooks are on this machine. A server without such a setting delivers nothing yet.
    SERVER_DELIVERS=0
    if "$SERVER" serve --help | grep -q webhook-allow-private; then
        SERVER_DELIVERS=1
        export TRAILFLOW_WEBHOOK_ALLOW_PRIVATE=true
    fi
    trap stop_server EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    WORK="$(mktemp -d "${TMPDIR:-/tmp}/trailflow-server.XXXXXX")"
    (
        cd "$WORK"
        export TRAILFLOW_API_ADDR=127.0.0.1:0 TRAILFLOW_OPERATOR_ADDR=127.0.0.1:0 TRAILFLOW_DOCS_ADDR=127.0.0.1:0 TRAILFLOW_PROBE_ADDR=127.0.0.1:0
        export TRAILFLOW_PORTAL_ADDR="${TRAILFLOW_PORTAL_ADDR:-127.0.0.1:0}"
        export TRAILFLOW_DATABASE_URL="sqlite://$WORK/trailflow.db?mode=rwc"
        export TRAILFLOW_DEMO_KEYS="$keys" TRAILFLOW_DEMO_KEYS_FILE="$WORK/keys"
        exec "$SERVER" serve --demo </dev/null >server.out 2>server.log
    ) &
    SERVER_PID=$!
    for tick in {1..600}; do
        OPERATOR_URL="$(sed -n 's/^Operator API: \(http[^ ]*\).*/\1/p' "$WORK/server.out" 2>/dev/null || true)"
        DOCS_URL="$(sed -n 's|^Documents: \(http[^ ]*\)/docs.*|\1|p' "$WORK/server.out" 2>/dev/null || true)"
        API_URL="$(sed -n 's/^Partner API: \(http[^ ]*\).*/\1/p' "$WORK/server.out" 2>/dev/null || true)"
        # It writes the keys after it began to listen.
        [[ -n "$API_URL" && -f "$WORK/keys" && "$(wc -l <"$WORK/keys")" -ge $keys ]] && return
        kill -0 "$SERVER_PID" 2>/dev/null || break
        sleep 0.1
    done
    cat "$WORK/server.out" "$WORK/server.log" >&2
    die "the server did not start"
}

# The key that the server printed for the demo's organization.
demo_key() { sed -n 's/.*Bearer \(tf_test_[A-Za-z0-9_]*\).*/\1/p' "$WORK/server.out" | head -n 1; }
