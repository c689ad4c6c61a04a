#!/usr/bin/env bash
# Sets up what is missing to build and test: a C linker, Rust as rust-toolchain.toml pins it, the
# WebAssembly target; with `page`, Node and what the page is built from; with `web`, also Chromium
# for the tests of the browser's part; with `server`, NATS for the tests of the server; with `sound`, a
# voice and what listens to it. Does nothing, quickly, where all is there. Debian 12 or later, as root
# or by sudo.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$HOME/.cargo/bin:$PATH"

say() { printf 'setup: %s\n' "$*" >&2; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
apt_install() {
    say "installing $* with apt"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
}

command -v cc >/dev/null || apt_install gcc libc6-dev

# Rust's own installer, of a version whose checksum is known here. It goes into ~/.cargo and
# ~/.rustup, and changes nothing else. Debian's own rustc is too old, and Debian 12 has no rustup.
rustup_version=1.28.2
fetch_rustup() {
    local target sum dir
    case $(uname -m) in
        x86_64)
            target=x86_64-unknown-linux-gnu
            sum=20a06e644b0d9bd2fbdbfd52d42540bdde820ea7df86e92e533c073da0cdd43c ;;
        aarch64)
            target=aarch64-unknown-linux-gnu
            sum=e3853c5a252fca15252d07cb23a1bdd9377a8c6f3efa01531109281ae47f841c ;;
        *)
            say "Rust is missing. Please install it from https://rustup.rs, then run this again."
            exit 1 ;;
    esac
    command -v curl >/dev/null && [ -e /etc/ssl/certs/ca-certificates.crt ] ||
        apt_install curl ca-certificates
    say "installing rustup $rustup_version into ~/.cargo"
    dir=$(mktemp -d)
    curl --proto '=https' --tlsv1.2 -sSf --retry 3 -o "$dir/rustup-init" \
        "https://static.rust-lang.org/rustup/archive/$rustup_version/$target/rustup-init"
    sha256sum --quiet -c - <<<"$sum  $dir/rustup-init"
    chmod +x "$dir/rustup-init"
    "$dir/rustup-init" -y --quiet --no-modify-path --profile minimal --default-toolchain none >/dev/null
    rm -r "$dir"
}
command -v cargo >/dev/null || fetch_rustup

pinned=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
if command -v rustup >/dev/null; then
    rustup toolchain list | grep -q "^$pinned" || rustup toolchain install "$pinned" --profile minimal
    components=$(rustup component list --toolchain "$pinned" --installed)
    for component in clippy rustfmt; do
        grep -q "^$component" <<<"$components" || rustup component add --toolchain "$pinned" "$component"
    done
    rustup target list --toolchain "$pinned" --installed | grep -qx wasm32-unknown-unknown ||
        rustup target add --toolchain "$pinned" wasm32-unknown-unknown
else
    have=$(rustc --version | cut -d ' ' -f 2)
    if [ "$(printf '%s\n%s\n' "$pinned" "$have" | sort -V | head -n 1)" != "$pinned" ]; then
        say "Rust $pinned or later is needed, and this is $have. rustup from https://rustup.rs has it."
        exit 1
    fi
    [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ] ||
        say "the WebAssembly target is missing: 'make test' will stop there. rustup can add it."
fi

# What a folder's lock file names, unless it is there already.
install_npm() {
    cmp -s "$1/package-lock.json" "$1/node_modules/.lock" ||
        { npm ci --prefix "$1" --silent && cp "$1/package-lock.json" "$1/node_modules/.lock"; }
}

# A voice, and programs that listen to what was rendered.
if [ "${1:-}" = sound ]; then
    for needed in espeak-ng:espeak-ng lame:lame sox:sox opusdec:opus-tools flite:flite; do
        command -v "${needed%%:*}" >/dev/null || missing+=("${needed#*:}")
    done
    [ -z "${missing:-}" ] || apt_install "${missing[@]}"
fi

case ${1:-} in
    server)
        # Debian puts it where only root's path leads.
        PATH="$PATH:/usr/sbin" command -v nats-server >/dev/null || apt_install nats-server ;;
    page | web)
        command -v node >/dev/null || apt_install nodejs
        command -v npm >/dev/null || apt_install npm
        install_npm web ;;
esac
if [ "${1:-}" = web ]; then
    # Without what it recommends: that would bring a service manager that empties /tmp.
    command -v chromium >/dev/null || apt_install chromium
    # Letters as wide as people have them: without any, Chromium shows boxes.
    fc-list :lang=ja family | grep -q . || apt_install fontconfig fonts-ipafont-gothic
    install_npm crates/wasm/tests
fi
