#include "core/db/migration_steps.h"
#include "core/db/views.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QStringList credit() {
  return {
      uR"sql(
CREATE TABLE credit_cover (
  id           {id},
  customer_id  {ref} NOT NULL REFERENCES customer (id),
  kind         {text} NOT NULL CHECK (kind IN ('temporary', 'insured')),
  amount_minor {money} NOT NULL CHECK (amount_minor >= 0),
  agency       {text} NOT NULL DEFAULT '',
  from_on      {day} NOT NULL,
  until_on     {day},
  note         {text} NOT NULL DEFAULT '',
  recorded_at  {instant} NOT NULL,
  recorded_by  {text} NOT NULL,
  ended_on     {day}
) {table})sql"_s,
      uR"sql(
CREATE TABLE block_bypass (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id),
  decided_on  {day} NOT NULL,
  until_on    {day},
  reason      {text} NOT NULL,
  recorded_at {instant} NOT NULL,
  recorded_by {text} NOT NULL,
  ended_on    {day}
) {table})sql"_s,
      u"CREATE INDEX credit_cover_customer ON credit_cover (customer_id)"_s,
      u"CREATE INDEX block_bypass_customer ON block_bypass (customer_id)"_s,
  };
}

QStringList batches() {
  return rebuildBatch(
      u"'entries', 'movements', 'open_items', 'customers', 'bank_lines', 'deliveries', "
      "'uninvoiced'"_s,
      u"id, format, meaning, profile, file_name, file_size, file_sha256, accounts, imported_at, imported_by, first_on, last_on, opening_on, row_count, debit_minor, credit_minor, item_count, changed_count"_s);
}

/// What was ordered or delivered, as files say it; an empty invoice_number: not invoiced yet; '?':
/// invoiced or gone, no file says under which number. delivery_change keeps what a later file
/// changed, as it was before.
QStringList deliveries() {
  return {
      uR"sql(
CREATE TABLE delivery (
  id             {id},
  customer_id    {ref} NOT NULL REFERENCES customer (id),
  batch_id       {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  line           {int} NOT NULL,
  kind           {text} NOT NULL CHECK (kind IN ('order', 'delivery')),
  number         {text} NOT NULL,
  happened_on    {day} NOT NULL,
  amount_minor   {money} NOT NULL CHECK (amount_minor > 0),
  invoice_number {text} NOT NULL DEFAULT '',
  invoiced_on    {day},
  UNIQUE (customer_id, kind, number)
) {table})sql"_s,
      uR"sql(
CREATE TABLE delivery_change (
  batch_id       {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  delivery_id    {ref} NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
  happened_on    {day} NOT NULL,
  amount_minor   {money} NOT NULL,
  invoice_number {text} NOT NULL,
  invoiced_on    {day},
  PRIMARY KEY (batch_id, delivery_id)
) {table})sql"_s,
      u"CREATE INDEX delivery_batch ON delivery (batch_id)"_s,
      u"CREATE INDEX delivery_change_delivery ON delivery_change (delivery_id)"_s,
  };
}

/// Forecasts as they were shown, to be held against what came.
QStringList forecasts() {
  return {
      uR"sql(
CREATE TABLE forecast_run (
  id         {id},
  as_of      {day} NOT NULL UNIQUE,
  open_minor {money} NOT NULL,
  made_at    {instant} NOT NULL,
  made_by    {text} NOT NULL
) {table})sql"_s,
      uR"sql(
CREATE TABLE forecast_week (
  run_id       {ref} NOT NULL REFERENCES forecast_run (id) ON DELETE CASCADE,
  from_on      {day} NOT NULL,
  to_on        {day} NOT NULL,
  due_minor    {money} NOT NULL,
  mean_minor   {money} NOT NULL,
  low_minor    {money} NOT NULL,
  median_minor {money} NOT NULL,
  high_minor   {money} NOT NULL,
  PRIMARY KEY (run_id, from_on)
) {table})sql"_s,
  };
}

/// A reminder by e-mail has left when its message has.
QStringList sentReminders() {
  return {
      u"CREATE INDEX message_reminder ON message (reminder_id)"_s,
      uR"sql(
CREATE VIEW sent_reminder AS
  SELECT id, customer_id, sent_on, recorded_at, recorded_by, level, channel, total_minor,
    document_name, step
  FROM reminder
  WHERE NOT EXISTS (SELECT 1 FROM message
    WHERE message.reminder_id = reminder.id AND message.state <> 'sent'))sql"_s,
  };
}

}  // namespace

Migration foresight() {
  return {4, u"foresight"_s,
          batches() + credit() + deliveries() + forecasts() + sentReminders() + createViews()};
}

}  // namespace encaisse
