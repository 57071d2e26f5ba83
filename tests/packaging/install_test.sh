#!/bin/sh
# install_test.sh BUILD: what `cmake --install` brings is complete, and as the desktop's own tools
# want it. Skipped (77) where they are not installed.
set -eu

build=$1
for tool in desktop-file-validate appstreamcli; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "skipped: there is no $tool"
        exit 77
    fi
done
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
DESTDIR=$root cmake --install "$build" --prefix /usr >"$root/log" || {
    cat "$root/log"
    exit 1
}

failed=0
fault() {
    echo "install_test: $*"
    failed=1
}

share=$root/usr/share
for file in \
    usr/bin/tern \
    usr/bin/tern-desktop \
    usr/lib/systemd/user/tern.service \
    usr/libexec/tern/tern-show \
    usr/share/applications/tern-desktop.desktop \
    usr/share/bash-completion/completions/tern \
    usr/share/fish/vendor_completions.d/tern.fish \
    usr/share/icons/hicolor/scalable/apps/tern.svg \
    usr/share/icons/hicolor/symbolic/apps/tern-symbolic.svg \
    usr/share/kio/servicemenus/tern.desktop \
    usr/share/man/man1/tern.1 \
    usr/share/man/man5/tern-config.5 \
    usr/share/metainfo/org.tern_sync.Tern.metainfo.xml \
    usr/share/nautilus-python/extensions/tern.py \
    usr/share/tern/filemanager/tern_control.py \
    usr/share/zsh/site-functions/_tern; do
    [ -s "$root/$file" ] || fault "$file is missing"
done
for program in usr/bin/tern usr/bin/tern-desktop usr/libexec/tern/tern-show; do
    [ -x "$root/$program" ] || fault "$program cannot be run"
done

desktop-file-validate "$share/applications/tern-desktop.desktop" || fault "the desktop entry is not valid"
appstreamcli validate --no-net "$share/metainfo/org.tern_sync.Tern.metainfo.xml" ||
    fault "the page of the software center is not valid"

# Each icon has the size that its folder says: bytes 16 to 23 of a PNG, big-endian.
for size in 16 22 24 32 36 48 64 72 96 128 192 256 512; do
    icon=$share/icons/hicolor/${size}x${size}/apps/tern.png
    sides=$(od -A n -t u1 -j 16 -N 8 "$icon" 2>/dev/null | awk '{ print $3 * 256 + $4, $7 * 256 + $8 }')
    [ "$sides" = "$size $size" ] || fault "$icon is not $size by $size, but '$sides'"
done

# What file managers run is where they look for it.
if grep -rlE '@[A-Z_]+@' "$root/usr" --include='*.py' --include='*.desktop' --include='*.xml' --include=tern-show; then
    fault "a place was not filled in"
fi
grep -q '^Exec=/.*libexec/tern/tern-show ' "$share/kio/servicemenus/tern.desktop" ||
    fault "Dolphin's menu calls another program"

# Nothing is writable for others, and nothing of ours lies elsewhere.
others=$(find "$root/usr" ! -type l -perm /022)
[ -z "$others" ] || fault "writable for others: $others"
exit $failed
