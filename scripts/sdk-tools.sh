# The tools that generate, check and build the SDKs; sourced, never run, after common.sh and node.sh.
# shellcheck shell=bash

SDK_VENV="$TARGET_DIR/tools/sdk"
SDK_PACKAGES="$TARGET_DIR/packages"

# The environments are made anew when their lockfiles change.
prepare_sdk_tools() {
    npm_install sdk/typescript
    local lock="$REPO_ROOT/sdk/python/requirements.lock"
    cmp -s "$lock" "$SDK_VENV/installed.txt" && return
    local python
    for python in python3 python3.13 python3.12 python3.11; do
        "$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break
        python=''
    done
    [[ -n "$python" ]] || die "the Python SDK wants Python 3.11 or newer, with venv"
    say "installing the SDKs' tools into $SDK_VENV"
    rm -rf "$SDK_VENV"
    "$python" -m venv "$SDK_VENV"
    "$SDK_VENV/bin/pip" install --quiet --disable-pip-version-check --no-deps -r "$lock"
    cp "$lock" "$SDK_VENV/installed.txt"
}

# Leaves the packages in $SDK_TARBALL and $SDK_WHEEL.
build_sdk_packages() {
    rm -rf "$SDK_PACKAGES"
    mkdir -p "$SDK_PACKAGES"
    (cd "$REPO_ROOT/sdk/typescript" && npm pack --silent --pack-destination "$SDK_PACKAGES" >/dev/null)
    "$SDK_VENV/bin/python" -m build --wheel --no-isolation --outdir "$SDK_PACKAGES" "$REPO_ROOT/sdk/python" >"$SDK_PACKAGES/build.log" 2>&1 ||
        { cat "$SDK_PACKAGES/build.log" >&2; die "the wheel could not be built"; }
    rm "$SDK_PACKAGES/build.log"
    SDK_TARBALL="$(echo "$SDK_PACKAGES"/*.tgz)" SDK_WHEEL="$(echo "$SDK_PACKAGES"/*.whl)"
}

# install_sdk_packages FOLDER: both, into an empty project of each language there: FOLDER/typescript, with what a project
# in TypeScript has beside them, and FOLDER/python, an environment.
install_sdk_packages() {
    mkdir -p "$1/typescript"
    echo '{ "name": "empty", "private": true, "type": "module" }' >"$1/typescript/package.json"
    (cd "$1/typescript" && npm install --silent --offline --no-audit --no-fund "$SDK_TARBALL")
    # The compiler and Node's types are those of the lockfile.
    ln -s "$REPO_ROOT/sdk/typescript/node_modules/typescript" "$1/typescript/node_modules/typescript"
    cp -r "$REPO_ROOT/sdk/typescript/node_modules/@types" "$REPO_ROOT/sdk/typescript/node_modules/undici-types" "$1/typescript/node_modules/"
    "$SDK_VENV/bin/python" -m venv "$1/python"
    "$1/python/bin/pip" install --quiet --disable-pip-version-check --constraint "$REPO_ROOT/sdk/python/requirements.lock" "$SDK_WHEEL"
}
