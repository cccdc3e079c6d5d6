# Shared by the scripts in this folder; sourced, never run.
# shellcheck shell=bash

# Where the repository is, whatever directory the caller is in.
REPO_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
# Tools and reports that scripts make live with the build output, so `git status` stays empty.
TARGET_DIR="${CARGO_TARGET_DIR:-$REPO_ROOT/target}"

# rustup puts cargo here, but only a login shell that was started afterwards has it in PATH.
if ! command -v cargo >/dev/null 2>&1 && [[ -x "${CARGO_HOME:-${HOME:-/root}/.cargo}/bin/cargo" ]]; then
    PATH="${CARGO_HOME:-${HOME:-/root}/.cargo}/bin:$PATH"
    export PATH
fi

say() { printf '%s\n' "$*" >&2; }
die() { say "error: $*"; exit 1; }

# help_of PROGRAM ARGUMENT…: if the arguments ask for help, prints that of a Python program and ends, before anything is
# built or started.
help_of() {
    local program="$1"
    shift
    [[ " $* " != *" --help "* ]] || exec python3 -B "$REPO_ROOT/scripts/$program" --help
}

# apt_install PACKAGE…: installs Debian packages as root or through sudo, or says what is missing.
# RUNLEVEL=1 asks maintainer scripts not to start the services they bring: we run our own, private ones.
apt_install() {
    command -v apt-get >/dev/null 2>&1 ||
        die "not a Debian system: please install by hand what these packages hold: $*"
    local as_root=()
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null 2>&1 ||
            die "these Debian packages are missing: $*. Run as root: apt-get install $*"
        # Without a terminal nobody could type a password: fail at once instead of hanging.
        if [[ -t 0 ]]; then as_root=(sudo); else as_root=(sudo -n); fi
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o APT::Update::Error-Mode=any)
    say "installing Debian packages: $*"
    # A list that cannot be refreshed is not fatal yet: the packages may be known already.
    "${apt[@]}" update >/dev/null 2>&1 </dev/null || say "apt-get update failed; trying with the lists at hand"
    "${apt[@]}" install --no-install-recommends "$@" >&2 </dev/null ||
        die "could not install: $*. Run as root: apt-get install $*"
}

# find_haproxy: the path of an HAProxy that is new enough for deploy/haproxy.cfg, or nothing.
find_haproxy() {
    local path version
    for path in "$(command -v haproxy || true)" /usr/sbin/haproxy; do
        [[ -x "$path" ]] || continue
        version="$("$path" -v)"
        [[ "$version" =~ version\ ([0-9]+)\.([0-9]+) ]] || continue
        ((BASH_REMATCH[1] * 100 + BASH_REMATCH[2] >= 206)) && { echo "$path"; return; }
    done
    return 0
}

# random_port: a loopback port where nothing listens, below the range the kernel hands out to clients.
random_port() {
    local port attempt
    for attempt in {1..100}; do
        port=$((10240 + (RANDOM * 32768 + RANDOM) % 22000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    die "no free port found on 127.0.0.1"
}

# The program, and what measures it, optimized. Always the same set: with another one, cargo would build the libraries
# anew with other features.
build_release() { (cd "$REPO_ROOT" && cargo build --release --locked --bin trailflow --example bare --example receiver); }
