#!/bin/sh
# Every header of the model pack must be accepted alone, without any header of the system.
# usage: models/check-headers.sh [pack ...]
cd "$(dirname "$0")" || exit 3
CC=${CC:-gcc}
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- $(find . -mindepth 1 -maxdepth 1 -type d ! -name platform | sed 's,^\./,,' | LC_ALL=C sort)

check() {
	pack=$1 header=$2
	case $pack in
	kernel) path="-I kernel -I linux -I libc -D__KERNEL__" ;;
	libc | linux) path="-I libc -I linux" ;;
	*) path="-I $pack -I third -I libc -I linux" ;;
	esac
	if printf '#include <%s>\n' "$header" | "$CC" -nostdinc -std=gnu11 -w -fsyntax-only \
		-D'__contract(x)=' -include builtin.h $path $(cat "$pack/.needs" 2>/dev/null) -xc - 2> "$work/err"; then
		echo "ok" >> "$work/ok"
	else
		echo "$pack/$header" >> "$work/failed"
		sed 's/^/    /;8q' "$work/err"
		echo "FAILED $pack/$header"
	fi
}

: > "$work/ok"; : > "$work/failed"
for pack; do
	for file in $(cd "$pack" && find . -name '*.h' | sed 's,^\./,,' | LC_ALL=C sort); do
		check "$pack" "$file"
	done
done
echo "$(wc -l < "$work/ok") passed, $(wc -l < "$work/failed") failed"
[ ! -s "$work/failed" ]
