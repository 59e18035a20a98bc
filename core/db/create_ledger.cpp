#include "core/db/migration_steps.h"

using namespace Qt::StringLiterals;

namespace encaisse {

/// The tables of version 1. Text that repeats on every line (journal, account) is stored once and
/// referred to; what can be computed is not stored, but for item.open_minor, which `check`
/// verifies.
// NOLINTNEXTLINE(readability-function-size): it is one list of tables
Migration createLedger() {
  return {1,
          u"create ledger"_s,
          {
              uR"sql(
CREATE TABLE schema_step (
  version    {int} PRIMARY KEY,
  name       {text} NOT NULL,
  applied_at {instant} NOT NULL
) {table})sql"_s,
              uR"sql(
CREATE TABLE company (
  id                 {int} PRIMARY KEY CHECK (id = 1),
  name               {text} NOT NULL,
  legal_form         {text} NOT NULL DEFAULT '',
  capital            {text} NOT NULL DEFAULT '',
  siren              {text} NOT NULL DEFAULT '',
  rcs_city           {text} NOT NULL DEFAULT '',
  vat_number         {text} NOT NULL DEFAULT '',
  street             {text} NOT NULL DEFAULT '',
  postcode           {text} NOT NULL DEFAULT '',
  city               {text} NOT NULL DEFAULT '',
  country            {text} NOT NULL DEFAULT 'FR',
  phone              {text} NOT NULL DEFAULT '',
  email              {text} NOT NULL DEFAULT '',
  iban               {text} NOT NULL DEFAULT '',
  bic                {text} NOT NULL DEFAULT '',
  signatory          {text} NOT NULL DEFAULT '',
  currency           {text} NOT NULL DEFAULT 'EUR',
  default_terms_days {int} NOT NULL DEFAULT 30 CHECK (default_terms_days BETWEEN 0 AND 365),
  customer_accounts  {text} NOT NULL DEFAULT '',
  is_sample          {flag} NOT NULL DEFAULT 0
) {table})sql"_s,
              uR"sql(
CREATE TABLE batch (
  id            {number},
  format        {text} NOT NULL,
  file_name     {text} NOT NULL,
  file_size     {int} NOT NULL,
  file_sha256   {text} NOT NULL,
  accounts      {text} NOT NULL,
  imported_at   {instant} NOT NULL,
  imported_by   {text} NOT NULL,
  first_on      {day} NOT NULL,
  last_on       {day} NOT NULL,
  opening_on    {day},
  row_count     {int} NOT NULL,
  debit_minor   {money} NOT NULL,
  credit_minor  {money} NOT NULL,
  item_count    {int} NOT NULL,
  changed_count {int} NOT NULL
) {table})sql"_s,
              uR"sql(
CREATE TABLE control_total (
  batch_id     {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  booked_on    {day} NOT NULL,
  amount_minor {money} NOT NULL,
  PRIMARY KEY (batch_id, booked_on)
) {table})sql"_s,
              uR"sql(
CREATE TABLE customer (
  id                {id},
  code              {text} NOT NULL UNIQUE,
  name              {text} NOT NULL,
  language          {text} NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
  street            {text} NOT NULL DEFAULT '',
  postcode          {text} NOT NULL DEFAULT '',
  city              {text} NOT NULL DEFAULT '',
  country           {text} NOT NULL DEFAULT 'FR',
  email             {text} NOT NULL DEFAULT '',
  phone             {text} NOT NULL DEFAULT '',
  siren             {text} NOT NULL DEFAULT '',
  agency            {text} NOT NULL DEFAULT '',
  salesperson       {text} NOT NULL DEFAULT '',
  segment           {text} NOT NULL DEFAULT '',
  terms_days        {int} CHECK (terms_days BETWEEN 0 AND 365),
  reminders_stopped {flag} NOT NULL DEFAULT 0,
  stop_reason       {text} NOT NULL DEFAULT '',
  batch_id          {ref} REFERENCES batch (id)
) {table})sql"_s,
              uR"sql(
CREATE TABLE account (
  id     {id},
  number {text} NOT NULL UNIQUE,
  label  {text} NOT NULL
) {table})sql"_s,
              uR"sql(
CREATE TABLE journal (
  id    {id},
  code  {text} NOT NULL UNIQUE,
  label {text} NOT NULL
) {table})sql"_s,
              uR"sql(
CREATE TABLE item (
  id               {id},
  customer_id      {ref} NOT NULL REFERENCES customer (id),
  account_id       {ref} NOT NULL REFERENCES account (id),
  journal_id       {ref} NOT NULL REFERENCES journal (id),
  batch_id         {ref} NOT NULL REFERENCES batch (id),
  line             {int} NOT NULL,
  kind             {int} NOT NULL CHECK (kind BETWEEN 0 AND 7),
  number           {text} NOT NULL,
  label            {text} NOT NULL,
  entry_on         {day} NOT NULL,
  issued_on        {day} NOT NULL,
  due_on           {day} NOT NULL,
  due_origin       {int} NOT NULL CHECK (due_origin BETWEEN 0 AND 4),
  amount_minor     {money} NOT NULL CHECK (amount_minor <> 0),
  open_minor       {money} NOT NULL,
  letter           {text} NOT NULL DEFAULT '',
  superseded       {flag} NOT NULL DEFAULT 0,
  foreign_amount   {text},
  foreign_currency {text}
) {table})sql"_s,
              uR"sql(
CREATE TABLE allocation (
  id           {id},
  debit_id     {ref} NOT NULL REFERENCES item (id),
  credit_id    {ref} NOT NULL REFERENCES item (id),
  amount_minor {money} NOT NULL CHECK (amount_minor > 0),
  effective_on {day} NOT NULL,
  source       {int} NOT NULL CHECK (source BETWEEN 0 AND 3),
  code         {text} NOT NULL DEFAULT ''
) {table})sql"_s,
              uR"sql(
CREATE TABLE item_change (
  id       {id},
  batch_id {ref} NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
  item_id  {ref} NOT NULL REFERENCES item (id),
  field    {text} NOT NULL CHECK (field IN ('letter', 'due')),
  before   {text} NOT NULL,
  after    {text} NOT NULL
) {table})sql"_s,
              uR"sql(
CREATE TABLE note (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id),
  written_at  {instant} NOT NULL,
  written_by  {text} NOT NULL,
  body        {text} NOT NULL
) {table})sql"_s,
              uR"sql(
CREATE TABLE reminder (
  id              {id},
  customer_id     {ref} NOT NULL REFERENCES customer (id),
  sent_on         {day} NOT NULL,
  recorded_at     {instant} NOT NULL,
  recorded_by     {text} NOT NULL,
  level           {int} NOT NULL,
  channel         {text} NOT NULL,
  total_minor     {money} NOT NULL,
  credit_minor    {money} NOT NULL,
  document_name   {text} NOT NULL,
  document_sha256 {text} NOT NULL
) {table})sql"_s,
              uR"sql(
CREATE TABLE reminder_item (
  reminder_id {ref} NOT NULL REFERENCES reminder (id) ON DELETE CASCADE,
  item_id     {ref} NOT NULL REFERENCES item (id),
  level       {int} NOT NULL,
  open_minor  {money} NOT NULL,
  days_late   {int} NOT NULL,
  PRIMARY KEY (reminder_id, item_id)
) {table})sql"_s,
              uR"sql(
CREATE TABLE audit_log (
  id         {id},
  done_at    {instant} NOT NULL,
  done_by    {text} NOT NULL,
  operation  {text} NOT NULL,
  subject    {text} NOT NULL,
  subject_id {int} NOT NULL,
  before     {text} NOT NULL,
  after      {text} NOT NULL,
  undone_by  {ref} REFERENCES audit_log (id)
) {table})sql"_s,
              u"CREATE INDEX audit_subject ON audit_log (subject, subject_id)"_s,
              u"CREATE INDEX note_customer ON note (customer_id)"_s,
              u"CREATE INDEX reminder_customer ON reminder (customer_id)"_s,
              u"CREATE INDEX reminder_item_item ON reminder_item (item_id)"_s,
              u"CREATE INDEX item_change_item ON item_change (item_id)"_s,
              u"CREATE INDEX item_customer ON item (customer_id)"_s,
              u"CREATE INDEX item_open ON item (customer_id, entry_on, due_on, due_origin, kind, "
              "account_id, open_minor, amount_minor) WHERE open_minor <> 0"_s,
              u"CREATE INDEX allocation_debit ON allocation (debit_id)"_s,
              u"CREATE INDEX allocation_credit ON allocation (credit_id)"_s,
              u"CREATE INDEX allocation_day ON allocation (effective_on)"_s,
          }};
}

}  // namespace encaisse
