#!/bin/sh
# The nightly dump: write it, encrypt it where keys are given, copy it off the machine, then forget old ones. Whatever
# fails ends with an exit code that is not 0, and no dump is forgotten on such a night. Started by openocop-dump.timer.
set -eu

settings="${OPENOCOP_SETTINGS:-/etc/openocop/openocop.env}"
program="${OPENOCOP_PROGRAM:-/opt/openocop/current/bin/ocop.mjs}"
set -a
. "$settings"
set +a
umask 077

folder="${DUMP_FOLDER:-/var/lib/openocop/dumps}"
to="${DUMP_TO:?DUMP_TO is not set: a dump on the same disk is no dump}"
keep="${DUMP_KEEP_DAYS:-7}"
mkdir -p "$folder"

name="openocop-$(date +%Y%m%d-%H%M%S).tar.gz"
file="$folder/$name"
node "$program" db dump "$file"

if [ -n "${DUMP_RECIPIENTS:-}" ]; then
  age --encrypt --recipients-file "$DUMP_RECIPIENTS" --output "$file.age" "$file"
  rm "$file"
  file="$file.age"
fi
(cd "$folder" && sha256sum "$(basename "$file")" >"$file.sha256")

case "$to" in
  *:*)
    rsync --checksum --timeout=120 "$file" "$file.sha256" "$to"
    ;;
  *)
    cp "$file" "$file.sha256" "$to/"
    (cd "$to" && sha256sum --check --quiet "$(basename "$file").sha256")
    ;;
esac

find "$folder" -maxdepth 1 -name 'openocop-*' -type f -mtime "+$keep" -delete
echo "Dump $(basename "$file") is at $to"
