#!/bin/sh
# Compares what a tool prints for each file of a folder with the comment at the file's end.
#   golden.sh [--update] TOOL FOLDER
# Files named child-*.h are given to the tool before each file.
update=
[ "$1" = --update ] && update=1 && shift
tool=$1 folder=$2 failed=0
for file in "$folder"/*.c; do
    expected=$(sed '1,/^\/\* expect$/d; /^\*\/$/,$d' "$file")
    actual=$("$tool" --ast --losses "$folder"/child-*.h "$file")
    [ "$expected" = "$actual" ] && continue
    if [ "$update" ]; then
        sed '/^\/\* expect$/,$d' "$file" > "$file.new"
        printf '/* expect\n%s\n*/\n' "$actual" >> "$file.new"
        mv "$file.new" "$file"
        continue
    fi
    echo "$file"
    printf '%s\n' "$expected" > /tmp/golden.$$.expected
    printf '%s\n' "$actual" | diff -u /tmp/golden.$$.expected -
    rm -f /tmp/golden.$$.expected
    failed=1
done
exit $failed
