#include "core/db/migration_steps.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Gives a table another form: SQLite cannot change a constraint of one that is there. Its indexes
/// go with the old one.
QStringList rebuild(const QString& table, const QString& form, const QString& columns) {
  return {u"CREATE TABLE new_%1 (%2) {table}"_s.arg(table, form),
          u"INSERT INTO new_%1 (%2) SELECT %2 FROM %1"_s.arg(table, columns),
          u"DROP TABLE %1"_s.arg(table), u"ALTER TABLE new_%1 RENAME TO %1"_s.arg(table)};
}

QStringList batches() {
  return rebuildBatch(
             u"'entries', 'movements', 'open_items', 'customers', 'bank_lines'"_s,
             u"id, format, file_name, file_size, file_sha256, accounts, imported_at, imported_by, first_on, last_on, opening_on, row_count, debit_minor, credit_minor, item_count, changed_count"_s) +
         rebuild(u"control_total"_s, uR"sql(
  batch_id     {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  booked_on    {day} NOT NULL,
  is_total     {flag} NOT NULL DEFAULT 0,
  amount_minor {money} NOT NULL,
  PRIMARY KEY (batch_id, booked_on, is_total)
)sql"_s,
                 u"batch_id, booked_on, amount_minor"_s);
}

/// Terms were a number of days; the journal of changes says them anew too, for its undo.
QStringList terms() {
  const QString journal =
      u"UPDATE audit_log SET %1 = json_set(json_remove(%1, '$.%2'), '$.payment_terms', "
      "json_extract(%1, '$.%2') || ' days') "
      "WHERE CASE WHEN json_valid(%1) THEN json_extract(%1, '$.%2') END IS NOT NULL"_s;
  const QString word =
      u"UPDATE audit_log SET %1 = REPLACE(%1, '\"%2\":', '\"%3\":') WHERE subject = 'customer'"_s;
  QStringList statements{
      u"ALTER TABLE company ADD COLUMN payment_terms {text} NOT NULL DEFAULT '30 days'"_s,
      u"UPDATE company SET payment_terms = default_terms_days || ' days'"_s,
      u"ALTER TABLE company DROP COLUMN default_terms_days"_s,
      u"ALTER TABLE company ADD COLUMN penalty_rate_points {int} "
      "CHECK (penalty_rate_points BETWEEN 0 AND 10000)"_s,
      u"ALTER TABLE customer ADD COLUMN payment_terms {text} NOT NULL DEFAULT ''"_s,
      u"UPDATE customer SET payment_terms = terms_days || ' days' WHERE terms_days IS NOT NULL"_s,
      u"ALTER TABLE customer DROP COLUMN terms_days"_s};
  for (const auto& side : {u"before"_s, u"after"_s}) {
    statements += {journal.arg(side, u"termsDays"_s), journal.arg(side, u"default_terms_days"_s),
                   word.arg(side, u"remindersStopped"_s, u"reminders_stopped"_s),
                   word.arg(side, u"stopReason"_s, u"stop_reason"_s)};
  }
  return statements;
}

QStringList customers() {
  return {
      u"ALTER TABLE customer ADD COLUMN street2 {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE customer ADD COLUMN siret {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE customer ADD COLUMN vat_number {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE customer ADD COLUMN credit_limit {money} CHECK (credit_limit >= 0)"_s,
      u"ALTER TABLE customer ADD COLUMN rating_agency {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE customer ADD COLUMN rating {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE customer ADD COLUMN rated_on {day}"_s,
      u"ALTER TABLE customer ADD COLUMN rating_until {day}"_s,
      uR"sql(
CREATE TABLE contact (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
  name        {text} NOT NULL,
  role        {text} NOT NULL DEFAULT '',
  email       {text} NOT NULL DEFAULT '',
  phone       {text} NOT NULL DEFAULT ''
) {table})sql"_s,
      uR"sql(
CREATE TABLE customer_change (
  id          {id},
  batch_id    {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  customer_id {ref} NOT NULL REFERENCES customer (id),
  field       {text} NOT NULL,
  before      {text} NOT NULL,
  after       {text} NOT NULL
) {table})sql"_s,
      u"CREATE INDEX contact_customer ON contact (customer_id)"_s,
  };
}

QStringList items() {
  return rebuild(
             u"item"_s, uR"sql(
  id               {id},
  customer_id      {ref} NOT NULL REFERENCES customer (id),
  account_id       {ref} NOT NULL REFERENCES account (id),
  journal_id       {ref} NOT NULL REFERENCES journal (id),
  batch_id         {ref} NOT NULL REFERENCES batch (id),
  line             {int} NOT NULL,
  kind             {int} NOT NULL CHECK (kind BETWEEN 0 AND 9),
  number           {text} NOT NULL,
  label            {text} NOT NULL,
  entry_on         {day} NOT NULL,
  issued_on        {day} NOT NULL,
  due_on           {day} NOT NULL,
  due_origin       {int} NOT NULL CHECK (due_origin BETWEEN 0 AND 5),
  amount_minor     {money} NOT NULL CHECK (amount_minor <> 0),
  open_minor       {money} NOT NULL,
  letter           {text} NOT NULL DEFAULT '',
  settles          {text} NOT NULL DEFAULT '',
  superseded       {flag} NOT NULL DEFAULT 0,
  provisional      {flag} NOT NULL DEFAULT 0,
  foreign_amount   {text},
  foreign_currency {text}
)sql"_s,
             u"id, customer_id, account_id, journal_id, batch_id, line, kind, number, label, entry_on, issued_on, due_on, due_origin, amount_minor, open_minor, letter, superseded, foreign_amount, foreign_currency"_s) +
         rebuild(u"allocation"_s, uR"sql(
  id           {id},
  debit_id     {ref} NOT NULL REFERENCES item (id),
  credit_id    {ref} NOT NULL REFERENCES item (id),
  amount_minor {money} NOT NULL CHECK (amount_minor <> 0),
  effective_on {day} NOT NULL,
  source       {int} NOT NULL CHECK (source BETWEEN 0 AND 3),
  code         {text} NOT NULL DEFAULT ''
)sql"_s,
                 u"id, debit_id, credit_id, amount_minor, effective_on, source, code"_s) +
         rebuild(u"item_change"_s, uR"sql(
  id       {id},
  batch_id {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  item_id  {ref} NOT NULL REFERENCES item (id),
  field    {text} NOT NULL CHECK (field IN ('letter', 'due', 'amount')),
  before   {text} NOT NULL,
  after    {text} NOT NULL
)sql"_s,
                 u"id, batch_id, item_id, field, before, after"_s);
}

QStringList bank() {
  return {
      uR"sql(
CREATE TABLE item_state (
  batch_id   {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  item_id    {ref} NOT NULL REFERENCES item (id),
  open_minor {money} NOT NULL,
  PRIMARY KEY (batch_id, item_id)
) {table})sql"_s, uR"sql(
CREATE TABLE bank_account (
  id       {id},
  number   {text} NOT NULL UNIQUE,
  name     {text} NOT NULL,
  bank     {text} NOT NULL,
  currency {text} NOT NULL
) {table})sql"_s, uR"sql(
CREATE TABLE bank_line (
  id                 {id},
  batch_id           {ref} NOT NULL REFERENCES batch (id),
  account_id         {ref} NOT NULL REFERENCES bank_account (id),
  line               {int} NOT NULL,
  booked_on          {day} NOT NULL,
  value_on           {day},
  amount_minor       {money} NOT NULL CHECK (amount_minor <> 0),
  label              {text} NOT NULL,
  reference          {text} NOT NULL DEFAULT '',
  end_to_end_id      {text} NOT NULL DEFAULT '',
  creditor_reference {text} NOT NULL DEFAULT '',
  counterparty       {text} NOT NULL DEFAULT '',
  counterparty_iban  {text} NOT NULL DEFAULT '',
  operation_code     {text} NOT NULL DEFAULT '',
  return_reason      {text} NOT NULL DEFAULT '',
  set_aside          {flag} NOT NULL DEFAULT 0
) {table})sql"_s, uR"sql(
CREATE TABLE matching (
  id               {id},
  bank_line_id     {ref} REFERENCES bank_line (id),
  credit_id        {ref} NOT NULL,
  returned_id      {ref} REFERENCES matching (id),
  customer_id      {ref} NOT NULL REFERENCES customer (id),
  difference_id    {ref},
  reason           {text} NOT NULL,
  matched_at       {instant} NOT NULL,
  matched_by       {text} NOT NULL,
  undone           {flag} NOT NULL DEFAULT 0
) {table})sql"_s, uR"sql(
CREATE TABLE matching_part (
  matching_id  {ref} NOT NULL REFERENCES matching (id) ON DELETE CASCADE,
  item_id      {ref} NOT NULL REFERENCES item (id),
  amount_minor {money} NOT NULL CHECK (amount_minor <> 0),
  PRIMARY KEY (matching_id, item_id)
) {table})sql"_s, uR"sql(
CREATE TABLE import_profile (
  id   {id},
  name {text} NOT NULL UNIQUE,
  body {text} NOT NULL
) {table})sql"_s,
  };
}

QStringList indexes() {
  return {
      u"CREATE INDEX bank_line_batch ON bank_line (batch_id)"_s,
      u"CREATE INDEX bank_line_day ON bank_line (account_id, booked_on)"_s,
      u"CREATE INDEX matching_line ON matching (bank_line_id)"_s,
      u"CREATE INDEX matching_customer ON matching (customer_id)"_s,
      u"CREATE INDEX matching_part_item ON matching_part (item_id)"_s,
      u"CREATE INDEX item_state_item ON item_state (item_id)"_s,
      u"CREATE INDEX item_change_item ON item_change (item_id)"_s,
      u"CREATE INDEX item_customer ON item (customer_id)"_s,
      u"CREATE INDEX item_open ON item (customer_id, entry_on, due_on, due_origin, kind, "
      "account_id, open_minor, amount_minor) WHERE open_minor <> 0"_s,
      u"CREATE INDEX item_ours ON item (entry_on, amount_minor, provisional, kind) "
      "WHERE superseded = 0 AND (provisional = 1 OR kind = 8)"_s,
      u"CREATE INDEX item_difference ON item (id) WHERE kind = 7"_s,
      u"CREATE INDEX item_settles ON item (id) WHERE settles <> ''"_s,
      u"CREATE INDEX allocation_debit ON allocation (debit_id)"_s,
      u"CREATE INDEX allocation_credit ON allocation (credit_id)"_s,
      u"CREATE INDEX allocation_day ON allocation (effective_on)"_s,
  };
}

}  // namespace

QStringList rebuildBatch(const QString& meanings, const QString& columns) {
  const QString form = uR"sql(
  id            {number},
  format        {text} NOT NULL,
  meaning       {text} NOT NULL DEFAULT 'entries' CHECK (meaning IN
                  (%1)),
  profile       {text} NOT NULL DEFAULT '',
  file_name     {text} NOT NULL,
  file_size     {int} NOT NULL,
  file_sha256   {text} NOT NULL,
  accounts      {text} NOT NULL,
  imported_at   {instant} NOT NULL,
  imported_by   {text} NOT NULL,
  first_on      {day},
  last_on       {day},
  opening_on    {day},
  row_count     {int} NOT NULL,
  debit_minor   {money} NOT NULL,
  credit_minor  {money} NOT NULL,
  item_count    {int} NOT NULL,
  changed_count {int} NOT NULL
)sql"_s;
  auto statements = rebuild(u"batch"_s, form.arg(meanings), columns);
  // Before the old one goes: the number of a batch that was undone is not given again.
  statements.insert(2, u"DELETE FROM sqlite_sequence WHERE name = 'new_batch'"_s);
  statements.insert(3, u"INSERT INTO sqlite_sequence (name, seq) "
                       "SELECT 'new_batch', seq FROM sqlite_sequence WHERE name = 'batch'"_s);
  return statements;
}

Migration everySource() {
  return {2, u"every source"_s, batches() + terms() + customers() + items() + bank() + indexes()};
}

}  // namespace encaisse
