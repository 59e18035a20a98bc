#include "core/db/migration_steps.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QStringList settings() {
  return {
      uR"sql(
CREATE TABLE setting (
  name  {text} PRIMARY KEY,
  value {text} NOT NULL
) {table})sql"_s,
      uR"sql(
CREATE TABLE own_rate (
  id           {id},
  series       {text} NOT NULL,
  from_on      {day} NOT NULL,
  basis_points {int} NOT NULL,
  source       {text} NOT NULL,
  UNIQUE (series, from_on)
) {table})sql"_s,
      uR"sql(
CREATE TABLE scenario (
  id   {id},
  name {text} NOT NULL UNIQUE,
  body {text} NOT NULL
) {table})sql"_s,
      uR"sql(
CREATE TABLE own_template (
  id       {id},
  key      {text} NOT NULL,
  language {text} NOT NULL,
  body     {text} NOT NULL,
  UNIQUE (key, language)
) {table})sql"_s,
      u"ALTER TABLE customer ADD COLUMN kind {text} NOT NULL DEFAULT '' "
      "CHECK (kind IN ('', 'professional', 'public', 'consumer'))"_s,
      u"ALTER TABLE customer ADD COLUMN law {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE customer ADD COLUMN sector {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE customer ADD COLUMN scenario {text} NOT NULL DEFAULT ''"_s,
  };
}

/// What people say and do: each a dated fact about a customer and some of its items.
QStringList promises() {
  return {
      uR"sql(
CREATE TABLE promise (
  id            {id},
  customer_id   {ref} NOT NULL REFERENCES customer (id),
  made_on       {day} NOT NULL,
  contact       {text} NOT NULL DEFAULT '',
  note          {text} NOT NULL DEFAULT '',
  recorded_at   {instant} NOT NULL,
  recorded_by   {text} NOT NULL,
  cancelled_on  {day},
  cancel_reason {text} NOT NULL DEFAULT ''
) {table})sql"_s,
      uR"sql(
CREATE TABLE promise_part (
  promise_id   {ref} NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
  due_on       {day} NOT NULL,
  amount_minor {money} NOT NULL CHECK (amount_minor > 0),
  PRIMARY KEY (promise_id, due_on)
) {table})sql"_s,
      uR"sql(
CREATE TABLE promise_item (
  promise_id {ref} NOT NULL REFERENCES promise (id) ON DELETE CASCADE,
  item_id    {ref} NOT NULL REFERENCES item (id),
  PRIMARY KEY (promise_id, item_id)
) {table})sql"_s,
  };
}

QStringList otherAnswers() {
  return {
      uR"sql(
CREATE TABLE dispute (
  id            {id},
  customer_id   {ref} NOT NULL REFERENCES customer (id),
  item_id       {ref} NOT NULL REFERENCES item (id),
  amount_minor  {money} CHECK (amount_minor > 0),
  reason        {text} NOT NULL,
  owner         {text} NOT NULL DEFAULT '',
  opened_on     {day} NOT NULL,
  follow_up_on  {day},
  note          {text} NOT NULL DEFAULT '',
  recorded_at   {instant} NOT NULL,
  recorded_by   {text} NOT NULL,
  resolved_on   {day},
  resolution    {text} NOT NULL DEFAULT ''
) {table})sql"_s,
      uR"sql(
CREATE TABLE phone_call (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id),
  called_on   {day} NOT NULL,
  contact     {text} NOT NULL DEFAULT '',
  result      {text} NOT NULL,
  note        {text} NOT NULL DEFAULT '',
  next_on     {day},
  promise_id  {ref} REFERENCES promise (id),
  recorded_at {instant} NOT NULL,
  recorded_by {text} NOT NULL
) {table})sql"_s,
      uR"sql(
CREATE TABLE pause (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id),
  item_id     {ref} REFERENCES item (id),
  from_on     {day} NOT NULL,
  until_on    {day},
  reason      {text} NOT NULL,
  recorded_at {instant} NOT NULL,
  recorded_by {text} NOT NULL,
  lifted_on   {day}
) {table})sql"_s,
      uR"sql(
CREATE TABLE presented_payment (
  id           {id},
  customer_id  {ref} NOT NULL REFERENCES customer (id),
  amount_minor {money} NOT NULL CHECK (amount_minor > 0),
  means        {text} NOT NULL CHECK (means IN ('direct_debit', 'draft', 'cheque', 'transfer')),
  presented_on {day} NOT NULL,
  expected_on  {day} NOT NULL,
  note         {text} NOT NULL DEFAULT '',
  recorded_at  {instant} NOT NULL,
  recorded_by  {text} NOT NULL,
  ended_on     {day}
) {table})sql"_s,
  };
}

/// What leaves the house and is kept as it left.
QStringList outgoing() {
  return {
      u"ALTER TABLE reminder ADD COLUMN scenario {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE reminder ADD COLUMN step {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE reminder ADD COLUMN why {text} NOT NULL DEFAULT ''"_s,
      u"ALTER TABLE reminder ADD COLUMN received_on {day}"_s,
      uR"sql(
CREATE TABLE approval (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id),
  level       {int} NOT NULL,
  approved_on {day} NOT NULL,
  recorded_at {instant} NOT NULL,
  recorded_by {text} NOT NULL,
  withdrawn   {flag} NOT NULL DEFAULT 0
) {table})sql"_s,
      uR"sql(
CREATE TABLE item_level (
  item_id     {ref} PRIMARY KEY REFERENCES item (id),
  level       {int} NOT NULL,
  set_on      {day} NOT NULL,
  recorded_by {text} NOT NULL
) {table})sql"_s,
      uR"sql(
CREATE TABLE message (
  id          {id},
  customer_id {ref} REFERENCES customer (id),
  reminder_id {ref} REFERENCES reminder (id),
  kind        {text} NOT NULL,
  state       {text} NOT NULL
                CHECK (state IN ('planned', 'sending', 'sent', 'failed', 'unknown', 'dropped')),
  recipients  {text} NOT NULL,
  subject     {text} NOT NULL,
  message_id  {text} NOT NULL UNIQUE,
  content     {blob} NOT NULL,
  planned_on  {day} NOT NULL,
  planned_at  {instant} NOT NULL,
  planned_by  {text} NOT NULL,
  state_at    {instant} NOT NULL,
  attempts    {int} NOT NULL DEFAULT 0,
  error       {text} NOT NULL DEFAULT ''
) {table})sql"_s,
      uR"sql(
CREATE TABLE sealed_document (
  id          {id},
  customer_id {ref} REFERENCES customer (id),
  reminder_id {ref} REFERENCES reminder (id),
  message_id  {ref} REFERENCES message (id),
  kind        {text} NOT NULL,
  name        {text} NOT NULL,
  media_type  {text} NOT NULL,
  content     {blob} NOT NULL,
  facts       {text} NOT NULL,
  left_on     {day} NOT NULL,
  sealed_at   {instant} NOT NULL,
  sealed_by   {text} NOT NULL,
  seal        {text} NOT NULL
) {table})sql"_s,
  };
}

QStringList procedures() {
  return {
      uR"sql(
CREATE TABLE insolvency (
  id             {id},
  customer_id    {ref} NOT NULL REFERENCES customer (id),
  kind           {text} NOT NULL CHECK (kind IN ('safeguard', 'reorganisation', 'liquidation')),
  opened_on      {day} NOT NULL,
  published_on   {day},
  outside_france {flag} NOT NULL DEFAULT 0,
  representative {text} NOT NULL DEFAULT '',
  address        {text} NOT NULL DEFAULT '',
  declared_on    {day},
  closed_on      {day},
  note           {text} NOT NULL DEFAULT '',
  recorded_at    {instant} NOT NULL,
  recorded_by    {text} NOT NULL
) {table})sql"_s,
      uR"sql(
CREATE TABLE waiver (
  id           {id},
  customer_id  {ref} NOT NULL REFERENCES customer (id),
  item_id      {ref} NOT NULL REFERENCES item (id),
  claim        {text} NOT NULL CHECK (claim IN ('interest', 'fee')),
  waived_on    {day} NOT NULL,
  reason       {text} NOT NULL DEFAULT '',
  recorded_at  {instant} NOT NULL,
  recorded_by  {text} NOT NULL,
  withdrawn_on {day}
) {table})sql"_s,
      uR"sql(
CREATE TABLE limitation_event (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id),
  item_id     {ref} REFERENCES item (id),
  kind        {text} NOT NULL CHECK (kind IN ('acknowledgment', 'court_claim', 'enforcement')),
  happened_on {day} NOT NULL,
  note        {text} NOT NULL DEFAULT '',
  recorded_at {instant} NOT NULL,
  recorded_by {text} NOT NULL
) {table})sql"_s,
  };
}

/// What is given to others to collect, and what the accounts no longer count on.
QStringList lostClaims() {
  return {
      uR"sql(
CREATE TABLE hand_over (
  id          {id},
  customer_id {ref} NOT NULL REFERENCES customer (id),
  kind        {text} NOT NULL CHECK (kind IN ('agency', 'lawyer', 'officer', 'court')),
  agent       {text} NOT NULL DEFAULT '',
  opened_on   {day} NOT NULL,
  closed_on   {day},
  outcome     {text} NOT NULL DEFAULT '',
  note        {text} NOT NULL DEFAULT '',
  recorded_at {instant} NOT NULL,
  recorded_by {text} NOT NULL
) {table})sql"_s,
      uR"sql(
CREATE TABLE hand_over_item (
  hand_over_id {ref} NOT NULL REFERENCES hand_over (id) ON DELETE CASCADE,
  item_id      {ref} NOT NULL REFERENCES item (id),
  PRIMARY KEY (hand_over_id, item_id)
) {table})sql"_s,
      uR"sql(
CREATE TABLE doubtful (
  id              {id},
  customer_id     {ref} NOT NULL REFERENCES customer (id),
  item_id         {ref} NOT NULL REFERENCES item (id),
  decided_on      {day} NOT NULL,
  vat_basis_points {int} NOT NULL,
  provision_minor {money} NOT NULL CHECK (provision_minor >= 0),
  reason          {text} NOT NULL,
  recorded_at     {instant} NOT NULL,
  recorded_by     {text} NOT NULL,
  ended_on        {day}
) {table})sql"_s,
  };
}

QStringList indexes() {
  QStringList statements{
      u"CREATE INDEX promise_item_item ON promise_item (item_id)"_s,
      u"CREATE INDEX dispute_item ON dispute (item_id)"_s,
      u"CREATE INDEX pause_item ON pause (item_id)"_s,
      u"CREATE INDEX message_state ON message (state)"_s,
      u"CREATE INDEX hand_over_item_item ON hand_over_item (item_id)"_s,
      u"CREATE INDEX waiver_item ON waiver (item_id)"_s,
      u"CREATE INDEX doubtful_item ON doubtful (item_id)"_s,
      u"CREATE INDEX limitation_event_item ON limitation_event (item_id)"_s,
      u"CREATE INDEX sealed_document_reminder ON sealed_document (reminder_id)"_s,
  };
  for (const auto* table : {u"promise", u"dispute", u"phone_call", u"pause", u"presented_payment",
                            u"approval", u"message", u"sealed_document", u"insolvency", u"waiver",
                            u"limitation_event", u"hand_over", u"doubtful"}) {
    statements.append(
        u"CREATE INDEX %1_customer ON %1 (customer_id)"_s.arg(QString::fromUtf16(table)));
  }
  return statements;
}

}  // namespace

Migration chasing() {
  return {3, u"chasing"_s,
          settings() + promises() + otherAnswers() + outgoing() + procedures() + lostClaims() +
              indexes()};
}

}  // namespace encaisse
