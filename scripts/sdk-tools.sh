# The tools that generate and check the SDKs; sourced, never run, after common.sh and node.sh.
# shellcheck shell=bash

SDK_VENV="$TARGET_DIR/tools/sdk"

# The environments are made anew when their lockfiles change.
prepare_sdk_tools() {
    # Its `prepare` builds it, which may need what is generated first.
    npm_config_ignore_scripts=true npm_install sdk/typescript
    local lock="$REPO_ROOT/sdk/python/requirements.lock"
    cmp -s "$lock" "$SDK_VENV/installed.txt" && return
    local python
    for python in python3 python3.13 python3.12 python3.11; do
        "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break
        python=''
    done
    [[ -n "$python" ]] || die "the Python SDK wants Python 3.11 or newer, with venv"
    say "installing the Python SDK's tools into $SDK_VENV"
    rm -rf "$SDK_VENV"
    "$python" -m venv "$SDK_VENV"
    "$SDK_VENV/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$lock"
    cp "$lock" "$SDK_VENV/installed.txt"
}
