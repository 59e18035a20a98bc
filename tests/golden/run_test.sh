#!/bin/bash
# Runs golden tests: text files that hold input, commands, and what the commands must print.
#
#     run_test.sh PROGRAM TEST.test…
#
# A line of a test begins with one of these marks; all others are expected standard output.
#     == FILE     the lines up to the next == are written to FILE
#     $ COMMAND   runs in bash, in an empty folder, with `encaisse` being PROGRAM; what it must print
#                 and return follows it
#     ! TEXT      a line of its standard error
#     ? STATUS    its exit status, when it is not 0
#     ~ SCRIPT    a sed -E script that hides what differs from run to run (times, hashes), from here on
#     @ COMMAND   skips the test (status 77) where this fails: the machine lacks what the test needs
#     # …         a comment
# Blank lines at the end of an output do not count, nor do carriage returns.
set -uo pipefail

program=$(readlink -f -- "$1")
shift

# Nothing of the caller's surroundings reaches a test, and no display: commands need none.
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM LANGUAGE
export LC_ALL=C.UTF-8 TZ=Pacific/Auckland USER=tester

# Runs a command without the right to pass over file permissions, which root has.
unprivileged() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all "$@"
  else
    "$@"
  fi
}
export -f unprivileged

# tidy FILE: what is compared of an output.
tidy() {
  tr -d '\r' < "$1" | sed -E "${masks[@]}" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
}

# check NAME: holds what came out of the last command against what was expected.
check() {
  [ -n "$command" ] || return 0
  local problem= stream
  # Files, not <(…): a bare chroot has no /dev/fd.
  for stream in out err; do
    tidy "$work/expected.$stream" > "$work/expected"
    tidy "$work/actual.$stream" > "$work/actual"
    diff -u --label expected --label printed "$work/expected" "$work/actual" > "$work/diff" ||
      problem+="standard $([ "$stream" = out ] && echo output || echo error):"$'\n'"$(cat "$work/diff")"$'\n'
  done
  [ "$status" = "$expected_status" ] || problem+="exit status $status, expected $expected_status"$'\n'
  if [ -n "$problem" ]; then
    printf '%s:%s: $ %s\n%s\n' "$1" "$command_line" "$command" "$problem"
    failed=1
  fi
  command=
}

# start COMMAND LINE: runs it; its expectations follow.
start() {
  command=$1
  command_line=$2
  expected_status=0
  : > "$work/expected.out"
  : > "$work/expected.err"
  (cd "$work/folder" && exec bash -c "$command") > "$work/actual.out" 2> "$work/actual.err" < /dev/null
  status=$?
}

run_test() {
  local test=$1 line number=0 file=
  command=
  masks=(-e '')
  work=$(mktemp -d)
  mkdir "$work/bin" "$work/folder"
  ln -s "$program" "$work/bin/encaisse"
  local PATH=$work/bin:$PATH HOME=$work
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    if [ -n "$file" ] && [ "$line" != == ]; then
      printf '%s\n' "$line" >> "$work/folder/$file"
      continue
    fi
    case $line in
      '==') file= ;;
      '== '*)
        check "$test"
        file=${line#== }
        : > "$work/folder/$file"
        ;;
      '$ '*)
        check "$test"
        start "${line#\$ }" "$number"
        ;;
      '! '*) printf '%s\n' "${line#! }" >> "$work/expected.err" ;;
      '? '*) expected_status=${line#\? } ;;
      '~ '*)
        check "$test"
        masks+=(-e "${line#\~ }")
        ;;
      '@ '*)
        if ! bash -c "${line#@ }" > /dev/null 2>&1; then
          echo "$test: skipped, this fails here: ${line#@ }"
          exit 77
        fi
        ;;
      '#'*) ;;
      *) if [ -n "$command" ]; then printf '%s\n' "$line" >> "$work/expected.out"; fi ;;
    esac
  done < "$test"
  check "$test"
  chmod -R u+w "$work"
  rm -rf -- "$work"
}

failed=0
for test in "$@"; do run_test "$test"; done
exit "$failed"
