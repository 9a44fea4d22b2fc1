#!/bin/sh
# Every header of the model pack must be accepted alone, without any header of the system.
# usage: models/check-headers.sh [pack ...]
cd "$(dirname "$0")" || exit 3
CC=${CC:-gcc}
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- $(find . -mindepth 1 -maxdepth 1 -type d ! -name platform | sed 's,^\./,,' | LC_ALL=C sort)

# The program takes the includes of a header of linux from linux; a compiler would take them from kernel again.
(cd linux/uapi && find . -name '*.h') | while read -r header; do
	mkdir -p "$work/relays/uapi/$(dirname "$header")"
	echo "#include \"$PWD/linux/$header\"" > "$work/relays/uapi/$header"
done
others=$(find . -mindepth 1 -maxdepth 1 -type d ! -name platform ! -name kernel | LC_ALL=C sort | sed 's,^\./,-I ,')

check() {
	pack=$1 header=$2
	case $pack in
	kernel) path="-I $work/relays -I kernel -I linux -I libc" ;;
	libc | linux) path="-I libc -I linux" ;;
	*) path="-I $pack -I libc -I linux $others" ;;
	esac
	if printf '#include <%s>\n' "$header" | "$CC" -nostdinc -std=gnu11 -w -fsyntax-only \
		-D'__contract(x)=' -include builtin.h $path -xc - 2> "$work/err"; then
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
