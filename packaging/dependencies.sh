# shellcheck shell=sh disable=SC2034,SC2154
# Sourced by packaging/run and packaging/test: what Tern is built from, and how it gets here.
# All of it is in Debian 12. Sets no options and changes no directory. The caller names itself in
# $tern_command.

# What building the tern program needs.
tern_build_packages="
    cmake g++ ninja-build
    libexpected-dev libgit2-dev libsqlite3-dev libssl-dev libyaml-cpp-dev libzstd-dev
    nlohmann-json3-dev pkg-config qt6-base-dev"

# What the desktop's widgets and the tests need besides.
tern_test_packages="
    appstream at-spi2-core btrfs-progs dbus-daemon desktop-file-utils e2fsprogs libgmock-dev
    libgtest-dev librapidcheck-dev libxcb1-dev openbox python3 qt6-l10n-tools qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n trayer xdotool xfsprogs xvfb"

# What counting the lines and branches that tests reach needs besides.
tern_coverage_packages="gcovr python3"

# What building the fuzzers needs besides: clang, its libFuzzer, and names in what they report.
tern_fuzz_packages="clang libclang-rt-dev llvm"

# Says one step, apart from what the tools print.
tern_step() {
    printf '\n==> %s\n' "$*"
}

# tern_usage MESSAGE: one line about wrong arguments.
tern_usage() {
    printf '%s: %s (see --help)\n' "$tern_command" "$*" >&2
    exit 2
}

# tern_fail MESSAGE: one line about why it cannot go on.
tern_fail() {
    printf '%s: %s\n' "$tern_command" "$*" >&2
    exit 1
}

# tern_missing PACKAGE...: prints those that are not installed. Asks dpkg alone: no network.
tern_missing() {
    for tern_package in "$@"; do
        if ! dpkg-query -W -f='${db:Status-Status}\n' "$tern_package" 2>/dev/null |
            grep -qx installed; then
            printf '%s ' "$tern_package"
        fi
    done
}

# tern_as_root COMMAND...: runs it as root, by sudo if need be.
tern_as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env "$@"
    else
        sudo env "$@"
    fi
}

# tern_install PACKAGE...: installs those that are missing; does nothing when none is.
tern_install() {
    command -v dpkg-query >/dev/null 2>&1 ||
        tern_fail "this is no Debian: install the equivalents of: $*"
    tern_absent=$(tern_missing "$@")
    if [ -z "$tern_absent" ]; then
        echo "All $# packages are installed already."
        return
    fi
    echo "Missing: $tern_absent"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        tern_fail "neither root nor sudo: as root run: apt-get install $tern_absent"
    fi
    tern_as_root DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -q update ||
        echo "The package lists could not be renewed; trying with those that are here."
    # The list is split into words on purpose.
    # shellcheck disable=SC2086
    tern_as_root DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -q \
        install --yes --no-install-recommends $tern_absent </dev/null ||
        tern_fail "apt-get could not install: $tern_absent"
}

# tern_configure PRESET [CMAKE ARGUMENT...]: configures build/PRESET. The current directory is the
# top of the source tree.
tern_configure() {
    tern_preset=$1
    shift
    mkdir -p "build/$tern_preset" 2>/dev/null || true
    [ -w "build/$tern_preset" ] || tern_fail "cannot write to $(pwd)/build/$tern_preset"
    # A compiler cache needs a home; without one it lives beside the build.
    if [ -z "${HOME:-}" ] || [ ! -w "${HOME:-}" ]; then
        CCACHE_DIR=${CCACHE_DIR:-$(pwd)/build/ccache}
        export CCACHE_DIR
    fi
    # A build tree that came here by copying or moving the checkout is made anew.
    if [ -f "build/$tern_preset/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$(pwd -P)" "build/$tern_preset/CMakeCache.txt"; then
        set -- --fresh "$@"
    fi
    cmake --preset "$tern_preset" "$@"
}
