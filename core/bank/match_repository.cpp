#include "core/bank/match_repository.h"

#include <QVariant>
#include <algorithm>
#include <cstdlib>

#include "core/bank/iban.h"
#include "core/base/equal_run.h"
#include "core/base/text_match.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Our own lines come and go with every derivation: nothing may rest on them.
const auto matchable = u"superseded = 0 AND kind NOT IN (7, 8, 9)"_s;

QVariant reference(qint64 id) { return id == 0 ? QVariant{} : QVariant{id}; }

/// Runs a statement with one value.
void runWith(const Database& db, const QString& sql, qint64 id) {
  auto query = db.prepare(sql);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

/// The first column of the first row, or 0.
qint64 scalarWith(const Database& db, const QString& sql, qint64 id) {
  auto query = db.prepare(sql);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  return query.next() ? query.value(0).toLongLong() : 0;
}

const auto listing = uR"(
    SELECT m.id, COALESCE(m.bank_line_id, 0), m.customer_id, i.entry_on, ABS(i.amount_minor),
      COALESCE(-d.amount_minor, 0), i.provisional = 1 AND i.superseded = 1, m.reason,
      COALESCE(m.returned_id, 0), CASE i.label WHEN '' THEN i.number ELSE i.label END, c.code,
      c.name
    FROM matching m JOIN item i ON i.id = m.credit_id JOIN customer c ON c.id = m.customer_id
    LEFT JOIN item d ON d.id = m.difference_id LEFT JOIN bank_line l ON l.id = m.bank_line_id
    WHERE m.undone = 0 )"_s;

Matching readMatching(const Statement& query) {
  Matching matching;
  matching.id = query.integer(0);
  matching.bankLineId = query.integer(1);
  matching.customerId = query.integer(2);
  matching.day = toDate(query.day(3));
  matching.amountMinor = query.integer(4);
  matching.differenceMinor = query.integer(5);
  matching.inAccounts = query.integer(6) != 0;
  matching.reason = query.string(7);
  matching.returnedId = query.integer(8);
  matching.label = query.string(9);
  matching.customerCode = query.string(10);
  matching.customerName = query.string(11);
  return matching;
}

/// Pairs of items that are set against each other here, and not taken back.
const auto links = u"SELECT debit_id, credit_id FROM allocation WHERE source = 2 "
                   "GROUP BY debit_id, credit_id HAVING SUM(amount_minor) <> 0"_s;

}  // namespace

Currency MatchRepository::currency() const {
  auto query = m_db.run(u"SELECT currency FROM company"_s);
  const auto parsed = Currency::parse(query.next() ? query.value(0).toString() : u"EUR"_s);
  return parsed.ok() ? parsed.value() : Currency::eur();
}

bool MatchRepository::hasCustomer(qint64 id) const {
  return scalarWith(m_db, u"SELECT 1 FROM customer WHERE id = :id"_s, id) != 0;
}

std::optional<MatchableItem> MatchRepository::findItem(qint64 id) const {
  auto query = m_db.prepare(
      u"SELECT id, customer_id, account_id, batch_id, open_minor, kind, superseded, entry_on, "
      "label, CASE number WHEN '' THEN label ELSE number END FROM item WHERE id = :id"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  if (!query.next()) return std::nullopt;
  MatchableItem item;
  item.id = query.value(0).toLongLong();
  item.customerId = query.value(1).toLongLong();
  item.accountId = query.value(2).toLongLong();
  item.batchId = query.value(3).toLongLong();
  item.openMinor = query.value(4).toLongLong();
  const auto kind = ItemKind(query.value(5).toInt());
  item.isOurs = kind == ItemKind::OpeningDifference || kind == ItemKind::Clearing ||
                kind == ItemKind::WriteOff;
  item.superseded = query.value(6).toBool();
  item.entryOn = QDate::fromString(query.value(7).toString(), Qt::ISODate);
  item.label = query.value(8).toString();
  item.name = query.value(9).toString();
  return item;
}

qint64 MatchRepository::openMinor(qint64 itemId) const {
  return scalarWith(m_db, u"SELECT open_minor FROM item WHERE id = :id"_s, itemId);
}

qint64 MatchRepository::receivedMinor(qint64 itemId) const {
  return -scalarWith(m_db, u"SELECT amount_minor FROM item WHERE id = :id"_s, itemId);
}

qint64 MatchRepository::nameId(const QString& table, const QString& column, const QString& code) {
  auto find = m_db.prepare(u"SELECT id FROM %1 WHERE %2 = :code"_s.arg(table, column));
  find.bindValue(u":code"_s, code);
  Database::exec(find);
  if (find.next()) return find.value(0).toLongLong();
  auto insert = m_db.prepare(u"INSERT INTO %1 (%2, label) VALUES (:code, '')"_s.arg(table, column));
  insert.bindValue(u":code"_s, code);
  Database::exec(insert);
  return insert.lastInsertId().toLongLong();
}

qint64 MatchRepository::accountFor(qint64 customerId, qint64 paidItemId) {
  qint64 account = scalarWith(m_db, u"SELECT account_id FROM item WHERE id = :id"_s, paidItemId);
  if (account == 0) {
    account = scalarWith(m_db,
                         u"SELECT account_id FROM item WHERE customer_id = :id "
                         "ORDER BY entry_on DESC, id DESC LIMIT 1"_s,
                         customerId);
  }
  if (account == 0) account = m_db.scalar(u"SELECT MIN(id) FROM account"_s);
  return account != 0 ? account : nameId(u"account"_s, u"number"_s, u"411"_s);
}

qint64 MatchRepository::insertItem(const ProvisionalItem& item) {
  auto query = m_db.prepare(uR"(
    INSERT INTO item (customer_id, account_id, journal_id, batch_id, line, kind, number, label,
      entry_on, issued_on, due_on, due_origin, amount_minor, open_minor, provisional)
    VALUES (:customer, :account, :journal, :batch, :line, :kind, '', :label, :entry, :issued, :due,
      0, :amount, :open, 1))"_s);
  query.bindValue(u":customer"_s, item.customerId);
  query.bindValue(u":account"_s, item.accountId);
  query.bindValue(u":journal"_s, nameId(u"journal"_s, u"code"_s, u"BANQUE"_s));
  query.bindValue(u":batch"_s, item.batchId);
  query.bindValue(u":line"_s, item.line);
  query.bindValue(u":kind"_s, int(item.kind));
  query.bindValue(u":label"_s, notNull(item.label));
  for (const auto& name : {u":entry"_s, u":issued"_s, u":due"_s}) {
    query.bindValue(name, isoDay(item.day));
  }
  query.bindValue(u":amount"_s, item.amountMinor);
  query.bindValue(u":open"_s, item.amountMinor);
  Database::exec(query);
  return query.lastInsertId().toLongLong();
}

qint64 MatchRepository::insert(const MatchingRecord& matching, const QString& at,
                               const QString& by) {
  auto query = m_db.prepare(uR"(
    INSERT INTO matching (bank_line_id, credit_id, returned_id, customer_id, difference_id, reason,
      matched_at, matched_by)
    VALUES (:line, :credit, :returned, :customer, :difference, :reason, :at, :by))"_s);
  query.bindValue(u":line"_s, reference(matching.bankLineId));
  query.bindValue(u":credit"_s, matching.creditId);
  query.bindValue(u":returned"_s, reference(matching.returnedId));
  query.bindValue(u":customer"_s, matching.customerId);
  query.bindValue(u":difference"_s, reference(matching.differenceId));
  query.bindValue(u":reason"_s, notNull(matching.reason));
  query.bindValue(u":at"_s, at);
  query.bindValue(u":by"_s, notNull(by));
  Database::exec(query);
  const qint64 id = query.lastInsertId().toLongLong();
  auto part = m_db.prepare(u"INSERT INTO matching_part (matching_id, item_id, amount_minor) "
                           "VALUES (:matching, :item, :amount)"_s);
  for (const auto& each : matching.parts) {
    part.bindValue(u":matching"_s, id);
    part.bindValue(u":item"_s, each.itemId);
    part.bindValue(u":amount"_s, each.amount);
    Database::exec(part);
  }
  return id;
}

std::optional<MatchingRecord> MatchRepository::find(qint64 id) const {
  auto query = m_db.prepare(
      u"SELECT id, bank_line_id, credit_id, difference_id, returned_id, customer_id, reason "
      "FROM matching WHERE id = :id AND undone = 0"_s);
  query.bindValue(u":id"_s, id);
  Database::exec(query);
  if (!query.next()) return std::nullopt;
  MatchingRecord matching;
  matching.id = query.value(0).toLongLong();
  matching.bankLineId = query.value(1).toLongLong();
  matching.creditId = query.value(2).toLongLong();
  matching.differenceId = query.value(3).toLongLong();
  matching.returnedId = query.value(4).toLongLong();
  matching.customerId = query.value(5).toLongLong();
  matching.reason = query.value(6).toString();
  auto parts = m_db.prepare(u"SELECT item_id, amount_minor FROM matching_part "
                            "WHERE matching_id = :id ORDER BY rowid"_s);
  parts.bindValue(u":id"_s, id);
  Database::exec(parts);
  while (parts.next()) {
    matching.parts.append({parts.value(0).toLongLong(), parts.value(1).toLongLong()});
  }
  return matching;
}

void MatchRepository::markUndone(qint64 id) {
  runWith(m_db, u"UPDATE matching SET undone = 1 WHERE id = :id"_s, id);
}

bool MatchRepository::isReturned(qint64 matchingId) const {
  return scalarWith(m_db, u"SELECT 1 FROM matching WHERE returned_id = :id AND undone = 0"_s,
                    matchingId) != 0;
}

bool MatchRepository::isMatchedElsewhere(qint64 itemId, qint64 matchingId) const {
  auto query = m_db.prepare(uR"(
    SELECT 1 FROM matching
      WHERE undone = 0 AND id <> :matching AND (credit_id = :item OR difference_id = :item2)
    UNION ALL
    SELECT 1 FROM matching_part p JOIN matching m ON m.id = p.matching_id
      WHERE p.item_id = :item3 AND m.undone = 0)"_s);
  query.bindValue(u":matching"_s, matchingId);
  for (const auto& name : {u":item"_s, u":item2"_s, u":item3"_s}) query.bindValue(name, itemId);
  Database::exec(query);
  return query.next();
}

bool MatchRepository::isRecorded(qint64 itemId) const {
  for (const auto& table :
       {u"reminder_item"_s, u"item_change"_s, u"item_state"_s, u"promise_item"_s, u"dispute"_s,
        u"pause"_s, u"item_level"_s, u"waiver"_s, u"limitation_event"_s, u"hand_over_item"_s,
        u"doubtful"_s}) {
    if (scalarWith(m_db, u"SELECT 1 FROM %1 WHERE item_id = :id"_s.arg(table), itemId) != 0) {
      return true;
    }
  }
  return false;
}

bool MatchRepository::isSuperseded(qint64 itemId) const {
  return scalarWith(m_db, u"SELECT superseded FROM item WHERE id = :id"_s, itemId) != 0;
}

void MatchRepository::removeItem(qint64 itemId) {
  // A matching that was undone is kept to be recognised; without one of its items it never comes
  // again.
  const auto withItem = u"SELECT matching_id FROM matching_part WHERE item_id = :id"_s;
  for (const auto& sql :
       {u"DELETE FROM allocation WHERE debit_id = :id"_s,
        u"DELETE FROM allocation WHERE credit_id = :id"_s,
        u"DELETE FROM matching WHERE undone = 1 AND returned_id IN (%1)"_s.arg(withItem),
        u"DELETE FROM matching WHERE undone = 1 AND id IN (%1)"_s.arg(withItem),
        u"DELETE FROM matching WHERE undone = 1 AND bank_line_id IS NULL AND credit_id = :id"_s,
        u"DELETE FROM item WHERE id = :id"_s}) {
    runWith(m_db, sql, itemId);
  }
}

void MatchRepository::removeUnusedNames() {
  // Looking through all items is for when no receipt is left.
  const bool inUse = m_db.scalar(u"SELECT EXISTS (SELECT 1 FROM matching WHERE undone = 0 AND "
                                 "(bank_line_id IS NOT NULL OR difference_id IS NOT NULL))"_s) != 0;
  if (inUse) return;
  m_db.run(u"DELETE FROM journal WHERE code = 'BANQUE' AND label = '' "
           "AND NOT EXISTS (SELECT 1 FROM item WHERE item.journal_id = journal.id)"_s);
  m_db.run(u"DELETE FROM account WHERE number = '411' AND label = '' "
           "AND NOT EXISTS (SELECT 1 FROM item WHERE item.account_id = account.id)"_s);
}

QList<Matching> MatchRepository::readAll(Statement& query) const {
  Statement parts{m_db, u"SELECT item_id, amount_minor FROM matching_part "
                        "WHERE matching_id = ? ORDER BY rowid"_s};
  const auto returned = returnedIds();
  QList<Matching> matchings;
  while (query.step()) {
    auto matching = readMatching(query);
    matching.returned = returned.contains(matching.id);
    parts.bind(0, matching.id);
    while (parts.step()) matching.parts.append({parts.integer(0), parts.integer(1)});
    parts.reset();
    if (matching.bankLineId == 0) {
      // Of a credit of the ledger only what was set against the items.
      matching.amountMinor = -matching.differenceMinor;
      for (const auto& part : matching.parts) matching.amountMinor += part.amount;
    }
    matchings.append(matching);
  }
  return matchings;
}

QList<Matching> MatchRepository::list() const {
  Statement query{m_db, listing + u"ORDER BY m.id DESC"_s};
  return readAll(query);
}

QList<Matching> MatchRepository::receipts(qint64 amountMinor) const {
  Statement query{m_db, listing + u"AND m.returned_id IS NULL AND l.amount_minor >= ? "
                                  "AND (i.amount_minor = ? OR l.amount_minor = ?) "
                                  "ORDER BY m.id DESC"_s};
  query.bind(0, amountMinor);
  query.bind(1, -amountMinor);
  query.bind(2, amountMinor);
  return readAll(query);
}

QSet<qint64> MatchRepository::returnedIds() const {
  Statement query{
      m_db, u"SELECT returned_id FROM matching WHERE undone = 0 AND returned_id IS NOT NULL"_s};
  QSet<qint64> ids;
  while (query.step()) ids.insert(query.integer(0));
  return ids;
}

QHash<qint64, QDate> MatchRepository::firstReceiptOf() const {
  Statement query{m_db,
                  u"SELECT m.id, -i.amount_minor, l.amount_minor, l.booked_on FROM matching m "
                  "JOIN item i ON i.id = m.credit_id JOIN bank_line l ON l.id = m.bank_line_id "
                  "WHERE m.undone = 0 AND m.returned_id IS NULL"_s};
  const auto returned = returnedIds();
  QHash<qint64, QDate> first;
  while (query.step()) {
    if (returned.contains(query.integer(0))) continue;
    const QDate day = toDate(query.day(3));
    for (const qint64 amount : {query.integer(1), query.integer(2)}) {
      auto& earliest = first[amount];
      if (!earliest.isValid() || day < earliest) earliest = day;
    }
  }
  return first;
}

std::vector<MatchCustomer> MatchRepository::customers() const {
  std::vector<MatchCustomer> customers;
  QHash<qint64, size_t> indexes;
  Statement query{m_db, u"SELECT id, code, name FROM customer ORDER BY id"_s};
  while (query.step()) {
    indexes.insert(query.integer(0), customers.size());
    customers.push_back({query.integer(0), query.string(1), query.string(2), {}, {}});
  }
  Statement learnt{m_db,
                   u"SELECT m.customer_id, l.counterparty_iban, l.counterparty FROM matching m "
                   "JOIN bank_line l ON l.id = m.bank_line_id "
                   "WHERE m.undone = 0 AND m.returned_id IS NULL ORDER BY m.id DESC"_s};
  const auto add = [](QList<QString>& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text)) list.append(text);
  };
  while (learnt.step()) {
    auto& customer = customers[indexes.value(learnt.integer(0))];
    add(customer.payerIbans, compactIban(learnt.string(1)));
    add(customer.payerNames, foldForSearch(learnt.string(2).simplified()));
  }
  return customers;
}

MatchBook MatchRepository::book() const {
  MatchBook book;
  book.customers = customers();
  QHash<qint64, qint32> indexes;
  for (const auto& customer : book.customers) indexes.insert(customer.id, qint32(indexes.size()));
  Statement query{m_db, u"SELECT id, customer_id, open_minor, issued_on, due_on, number FROM item "
                        "WHERE open_minor <> 0 AND %1"_s.arg(matchable)};
  while (query.step()) {
    MatchItem item;
    item.id = query.integer(0);
    item.customer = indexes.value(query.integer(1));
    item.open = query.integer(2);
    item.issueDay = query.day(3);
    item.dueDay = query.day(4);
    item.number = query.string(5);
    book.items.push_back(std::move(item));
  }
  std::ranges::sort(book.items, {}, [](const MatchItem& item) {
    return std::tuple{item.customer, item.dueDay, item.id};
  });
  return book;
}

QList<MatchRepository::Credit> MatchRepository::credits() const {
  Statement query{m_db,
                  u"SELECT id, customer_id, entry_on, label, number, amount_minor, open_minor "
                  "FROM item WHERE open_minor < 0 AND %1"_s.arg(matchable)};
  QList<Credit> credits;
  while (query.step()) {
    const QString label = query.string(3);
    const QString number = query.string(4);
    const bool isNamed = number.isEmpty() || label.contains(number);
    credits.append({query.integer(0), query.integer(1), toDate(query.day(2)),
                    isNamed ? label : u"%1 %2"_s.arg(number, label).trimmed(), -query.integer(5),
                    -query.integer(6)});
  }
  return credits;
}

MatchRepository::Refused MatchRepository::refused() const {
  Statement query{m_db,
                  u"SELECT m.id, l.booked_on, l.amount_minor, m.credit_id, p.item_id, "
                  "p.amount_minor FROM matching m JOIN matching_part p ON p.matching_id = m.id "
                  "LEFT JOIN bank_line l ON l.id = m.bank_line_id "
                  "WHERE m.undone = 1 ORDER BY m.id, p.rowid"_s};
  Refused refused;
  for (bool any = query.step(); any;) {
    const qint64 matching = query.integer(0);
    const std::pair line{query.day(1), query.integer(2)};
    const qint64 credit = query.integer(3);
    QList<MatchPart> parts;
    for (; any && query.integer(0) == matching; any = query.step()) {
      parts.append({query.integer(4), query.integer(5)});
    }
    const bool hasLine = line.second != 0;
    (hasLine ? refused.byLine[line] : refused.byCredit[credit]).insert(partsPrint(parts));
  }
  return refused;
}

std::vector<MatchRepository::AccountsPayment> MatchRepository::settledPayments(QDate since) const {
  struct Payment {
    qint64 customer;
    qint64 amount;
    DayNumber day;
    bool taken;
  };
  std::vector<Payment> payments;
  std::vector<Payment> receipts;
  Statement query{m_db, u"SELECT customer_id, amount_minor, entry_on, provisional FROM item "
                        "WHERE amount_minor < 0 AND kind IN (2, 6) AND entry_on >= ? "
                        "AND ((provisional = 0 AND superseded = 0 AND open_minor = 0) "
                        "OR (provisional = 1 AND superseded = 1))"_s};
  const QByteArray day = isoDay(since).toLatin1();
  query.bind(0, std::string_view{day.constData(), size_t(day.size())});
  while (query.step()) {
    const Payment payment{query.integer(0), -query.integer(1), query.day(2), false};
    (query.integer(3) != 0 ? receipts : payments).push_back(payment);
  }
  const auto key = [](const Payment& payment) {
    return std::pair{payment.customer, payment.amount};
  };
  std::ranges::sort(payments, {}, key);
  for (const auto& receipt : receipts) {
    Payment* nearest = nullptr;
    for (auto& payment : equalRun(payments, key(receipt), key)) {
      const auto apart = [&](const Payment& one) { return std::abs(one.day - receipt.day); };
      if (payment.taken) continue;
      if (nearest == nullptr || apart(payment) < apart(*nearest)) nearest = &payment;
    }
    if (nearest != nullptr) nearest->taken = true;
  }
  std::vector<AccountsPayment> free;
  for (const auto& payment : payments) {
    if (!payment.taken) free.push_back({payment.customer, payment.amount, payment.day});
  }
  return free;
}

QHash<qint64, QString> MatchRepository::bankPieces() const {
  Statement query{m_db, u"SELECT m.credit_id, COALESCE(m.difference_id, 0), l.reference, "
                        "l.end_to_end_id, l.label FROM matching m "
                        "JOIN bank_line l ON l.id = m.bank_line_id WHERE m.undone = 0"_s};
  QHash<qint64, QString> pieces;
  while (query.step()) {
    QString piece = query.string(2);
    for (int column = 3; piece.isEmpty() && column <= 4; ++column) piece = query.string(column);
    pieces.insert(query.integer(0), piece);
    pieces.insert(query.integer(1), piece);
  }
  return pieces;
}

QList<LetteringLink> MatchRepository::letteringLinks() const {
  Statement query{m_db, links};
  QList<LetteringLink> list;
  while (query.step()) list.append({query.integer(0), query.integer(1)});
  return list;
}

QList<LetteringItem> MatchRepository::letteringItems() const {
  const auto pieces = bankPieces();
  Statement query{m_db,
                  u"SELECT i.id, a.number, c.code, i.number, i.entry_on, i.amount_minor, "
                  "i.provisional FROM item i JOIN account a ON a.id = i.account_id "
                  "JOIN customer c ON c.id = i.customer_id WHERE i.id IN "
                  "(SELECT debit_id FROM (%1) UNION SELECT credit_id FROM (%1))"_s.arg(links)};
  QList<LetteringItem> items;
  while (query.step()) {
    const qint64 id = query.integer(0);
    items.append({id, query.string(1), query.string(2),
                  query.integer(6) != 0 ? pieces.value(id) : query.string(3), toDate(query.day(4)),
                  query.integer(5)});
  }
  return items;
}

void MatchRepository::removeUndone(qint64 batchId) {
  // Parameters that stand twice are one here: the batch is joined by its number.
  const auto ofBatch = uR"(
    SELECT m.id FROM matching m JOIN batch b ON b.id = :id
    WHERE m.undone = 1 AND (
      EXISTS (SELECT 1 FROM matching_part p JOIN item i ON i.id = p.item_id
              WHERE p.matching_id = m.id AND i.batch_id = b.id)
      OR (m.bank_line_id IS NULL
          AND EXISTS (SELECT 1 FROM item i WHERE i.id = m.credit_id AND i.batch_id = b.id))
      OR NOT EXISTS (SELECT 1 FROM item i
                     WHERE i.customer_id = m.customer_id AND i.batch_id <> b.id)))"_s;
  runWith(m_db, u"DELETE FROM matching WHERE undone = 1 AND returned_id IN (%1)"_s.arg(ofBatch),
          batchId);
  runWith(m_db, u"DELETE FROM matching WHERE id IN (%1)"_s.arg(ofBatch), batchId);
}

}  // namespace encaisse
