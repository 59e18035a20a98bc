#!/bin/bash
# Holds the manual page against the program: the same commands, the same options for each, the same
# JSON keys for each, in both directions.
#
#     check_manual.sh PROGRAM PAGE
set -uo pipefail

program=$(readlink -f -- "$1")
page=$(readlink -f -- "$2")
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cd -- "$work" || exit 1
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM LANGUAGE
export LC_ALL=C.UTF-8 USER=tester
failed=0

# same WHAT PROGRAM-FILE PAGE-FILE: both list the same words.
same() {
  sort -u "$2" > sorted.program
  sort -u "$3" > sorted.page
  if ! diff -u --label "program" --label "page" sorted.program sorted.page > difference; then
    printf '%s differ:\n%s\n' "$1" "$(tail -n +4 difference | grep '^[-+]')"
    failed=1
  fi
}

# The page as plain text of one command's section; the backslashes of roff go.
section() {
  sed 's/\\-/-/g; s/\\&//g' "$page" |
    awk -v name="$1" '/^\.SH/ { inside = 0 } /^\.SS/ { inside = ($0 == ".SS " name) } inside'
}

# The JSON keys that a section names: bold words between its marks.
documented_keys() {
  section "$1" | sed -n '/^\.\\" keys/,/^\.\\" end keys/p' | grep -oE '\\fB[A-Za-z0-9]+\\fR' |
    sed 's/\\fB//; s/\\fR//'
}

# The keys of all JSON on standard input.
printed_keys() { grep -oE '"[A-Za-z0-9]+":' | tr -d '":'; }

# A ledger in which every command has something to say: an unbalanced file gives an issue to look at,
# F1 part paid and overdue, a note, a letter that left.
make_ledger() {
  local head='JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum'
  head+='|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate'
  head+='|Montantdevise|Idevise'
  printf '%s\n' "$head" \
    'VE|Ventes|V1|20260105|411|Clients|C1|ALPHA|F1|20260105|x|100,00|0,00|A||20260131||' \
    'VE|Ventes|V1|20260105|707|Ventes|||F1|20260105|x|0,00|90,00|||20260131||' \
    'BQ|Banque|B1|20260110|512|Banque|||R1|20260110|x|40,00|0,00|||20260131||' \
    'BQ|Banque|B1|20260110|411|Clients|C1|ALPHA|R1|20260110|x|0,00|40,00|A||20260131||' > fec.txt
  encaisse new l.encaisse --name Shop && encaisse customer l.encaisse C1 --note x
  encaisse import l.encaisse fec.txt --dry-run --format json > import.json
  encaisse import l.encaisse fec.txt && encaisse customer l.encaisse C1 --note x
  printf '%s\n' 'Code;Nom;SIREN' 'C1;BETA;732829320' > customers.csv
  printf '%s\n' ':20:R' ':25:FR1420041010050500013M02606' ':28C:1' ':60F:C260201EUR0,00' \
    ':61:2602100210C60,00NTRFNONREF//R1' ':86:ALPHA F1' ':62F:C260210EUR60,00' > bank.sta
  printf '%s\n' customer,name,kind,number,date,amount,invoice,invoice_date \
    C1,ALPHA,order,O1,2026-02-01,9.00,, > orders.csv
} > /dev/null 2>&1

# The sample company, with what it does not have: a row in every list.
make_sample() {
  encaisse new s.encaisse --sample && encaisse customer s.encaisse CCOSTE --confirm-due-dates
  echo x > text.txt
  encaisse mail s.encaisse account --server localhost --from a@example.com
  encaisse mail s.encaisse write CCOSTE --subject x --text text.txt --to b@example.com
  encaisse report s.encaisse recipients add a@example.com
  encaisse waivers s.encaisse add --customer CCOSTE --item FV26-00498 --claim fee --reason x \
    --day 2026-10-31
  encaisse insolvency s.encaisse open --customer CFERREIRA --day 2026-10-31
  encaisse handovers s.encaisse open --customer CFLEURI --agent x --day 2026-10-31
  encaisse doubtful s.encaisse add --customer CCOSTE --item FV26-00498 --provision 1.00 --reason x \
    --day 2026-10-31
} > /dev/null 2>&1

# keys_of COMMAND ACTION…: the keys of what these actions print.
keys_of() {
  local command=$1 action
  for action in "${@:2}"; do
    case $command in
      promises|disputes|calls|pause) json "$command" s.encaisse "$action" --as-of 2026-10-31 ;;
      *) json "$command" s.encaisse "$action" ;;
    esac
  done | printed_keys > "keys.$command"
}

# json COMMAND…: what a command prints as JSON.
json() { encaisse "$@" --format json; }

encaisse() { "$program" "$@"; }

encaisse --help | sed -n '/^Commands:/,/^$/p' | grep -oE '^  [a-z-]+' | tr -d ' ' > commands.program
sed -n '/^\.SH COMMANDS/,/^\.SH WHAT IT READS/p' "$page" | sed -n 's/\\-/-/g; s/^\.SS //p' > commands.page
same "The commands" commands.program commands.page

while read -r command; do
  # --language and --help, which all have, are explained once.
  encaisse "$command" --help | grep -oE '^  --[a-z-]+' | tr -d ' ' |
    grep -vE '^--(help|language)$' > options.program
  section "$command" | grep -oE -- '--[a-z][a-z-]*' > options.page
  same "The options of $command" options.program options.page
done < commands.program

make_ledger
{ json reminders l.encaisse plan --as-of 2026-02-28
  json reminders l.encaisse run --as-of 2026-02-28 --out letters
  json reminders l.encaisse dry-run --as-of 2026-02-28
  json reminders l.encaisse gate
  json reminders l.encaisse history --as-of 2026-02-28; } | printed_keys > keys.reminders
{ cat import.json
  json import l.encaisse customers.csv --dry-run
  json import l.encaisse orders.csv --dry-run
  json import l.encaisse bank.sta --dry-run; } | printed_keys > keys.import
{ json inspect fec.txt && json inspect bank.sta; } | printed_keys > keys.inspect
cp l.encaisse matched.encaisse
json match matched.encaisse bank.sta --apply | printed_keys > keys.match
json matchings matched.encaisse | printed_keys > keys.matchings
{ json aging l.encaisse --as-of 2026-02-28
  json aging l.encaisse --as-of 2026-02-28 --by account; } | printed_keys > keys.aging
cp l.encaisse late.encaisse && encaisse customer late.encaisse C1 --set segment=PME > /dev/null
json interest late.encaisse --as-of 2026-02-28 | printed_keys > keys.interest
json customer l.encaisse C1 | printed_keys > keys.customer
json statement l.encaisse C1 | printed_keys > keys.statement
for command in imports profiles customers items forecast check; do
  json "$command" l.encaisse | printed_keys > "keys.$command"
done
make_sample
keys_of promises list rate
keys_of disputes list figures
keys_of reasons list
keys_of calls list due
keys_of pause list
keys_of mail account list
keys_of scenarios list
keys_of templates list
keys_of waivers list
keys_of rates list settings
keys_of insolvency list
keys_of handovers list
keys_of doubtful list
json deadlines s.encaisse | printed_keys > keys.deadlines
for command in letters terms limitations indicators signals; do
  json "$command" s.encaisse --as-of 2026-10-31 | printed_keys > "keys.$command"
done
{ json risk s.encaisse --as-of 2026-10-31 && json risk s.encaisse --thresholds
  json risk s.encaisse --customer CCOSTE --as-of 2026-10-31
  encaisse risk s.encaisse limit --customer CCOSTE --amount 1 --as-of 2026-10-01 > /dev/null
  encaisse risk s.encaisse bypass --customer CCOSTE --reason x --as-of 2026-10-01 > /dev/null
  json risk s.encaisse limits && json risk s.encaisse bypasses
  json risk s.encaisse block-list --as-of 2026-10-31; } | printed_keys > keys.risk
{ json report s.encaisse recipients
  json report s.encaisse daily --as-of 2026-10-31
  json report s.encaisse daily --out reports --as-of 2026-10-31; } | printed_keys > keys.report
json notice s.encaisse --customer CCOSTE --as-of 2026-10-31 --leave-disputed-out --out n.pdf |
  printed_keys > keys.notice
json courtfile s.encaisse --customer CCOSTE --as-of 2026-10-31 --out court |
  printed_keys > keys.courtfile
for keys in keys.*; do
  command=${keys#keys.}
  documented_keys "$command" > keys_of_page
  same "The JSON keys of $command" "$keys" keys_of_page
done
exit "$failed"
