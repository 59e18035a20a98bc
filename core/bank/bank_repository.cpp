#include "core/bank/bank_repository.h"

#include <QCoreApplication>
#include <QSet>
#include <QVariant>
#include <algorithm>
#include <iterator>
#include <span>

#include "core/bank/account_identity.h"
#include "core/base/day_number.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankRepository)
};

/// What the matchings of a line explain of its amount: a receipt is a credit, −received.
const auto openColumn =
    u"l.amount_minor + COALESCE((SELECT SUM(i.amount_minor) FROM matching m "
    "JOIN item i ON i.id = m.credit_id WHERE m.bank_line_id = l.id AND m.undone = 0), 0)"_s;

const auto selection =
    u"SELECT l.id, l.batch_id, a.number, a.currency, l.line, l.booked_on, l.value_on, "
    "l.amount_minor, l.label, l.reference, l.end_to_end_id, l.creditor_reference, l.counterparty, "
    "l.counterparty_iban, l.operation_code, l.return_reason, l.set_aside, %1 "
    "FROM bank_line l JOIN bank_account a ON a.id = l.account_id "_s;

const auto newestFirst = u"ORDER BY l.booked_on DESC, l.id DESC"_s;

constexpr int openIndex = 17;

StoredBankLine read(const Statement& query) {
  StoredBankLine stored;
  stored.id = query.integer(0);
  stored.batchId = query.integer(1);
  stored.account = query.string(2);
  stored.currency = query.string(3);
  auto& line = stored.line;
  line.line = query.integer(4);
  line.bookedOn = toDate(query.day(5));
  line.valueOn = toDate(query.day(6));
  line.amountMinor = query.integer(7);
  line.label = query.string(8);
  line.reference = query.string(9);
  line.endToEndId = query.string(10);
  line.creditorReference = query.string(11);
  line.counterparty = query.string(12);
  line.counterpartyIban = query.string(13);
  line.operationCode = query.string(14);
  line.returnReason = query.string(15);
  stored.setAside = query.integer(16) != 0;
  stored.openMinor = query.integer(openIndex);
  return stored;
}

/// Binds texts and keeps their bytes until the row is stored.
class RowBinder {
public:
  explicit RowBinder(Statement& statement) : m_statement{statement} { m_texts.reserve(16); }
  void text(int index, const QString& text) {
    m_texts.push_back(text.toUtf8());
    const auto& bytes = m_texts.back();
    m_statement.bind(index, std::string_view{bytes.constData(), size_t(bytes.size())});
  }
  void day(int index, QDate day) {
    if (day.isValid()) {
      text(index, isoDay(day));
    } else {
      m_statement.bindNull(index);
    }
  }

private:
  Statement& m_statement;
  std::vector<QByteArray> m_texts;
};

class LineInsert {
public:
  LineInsert(const Database& db, qint64 batchId, qint64 accountId)
      : m_insert{db, u"INSERT INTO bank_line (batch_id, account_id, line, amount_minor, booked_on, "
                     "value_on, label, reference, end_to_end_id, creditor_reference, counterparty, "
                     "counterparty_iban, operation_code, return_reason) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
        m_batchId{batchId}, m_accountId{accountId} {}

  void store(const BankLine& line) {
    RowBinder row{m_insert};
    m_insert.bind(0, m_batchId);
    m_insert.bind(1, m_accountId);
    m_insert.bind(2, line.line);
    m_insert.bind(3, line.amountMinor);
    row.day(4, line.bookedOn);
    row.day(5, line.valueOn);
    row.text(6, line.label);
    row.text(7, line.reference);
    row.text(8, line.endToEndId);
    row.text(9, line.creditorReference);
    row.text(10, line.counterparty);
    row.text(11, line.counterpartyIban);
    row.text(12, line.operationCode);
    row.text(13, line.returnReason);
    m_insert.step();
    m_insert.reset();
  }

private:
  Statement m_insert;
  qint64 m_batchId;
  qint64 m_accountId;
};

bool sameAccount(const BankStatement& a, const BankStatement& b) {
  return accountIdentity(a.account) == accountIdentity(b.account) && a.currency == b.currency;
}

/// Whether @p next goes on where @p previous ends; the very same statement given twice does not.
bool continues(const BankStatement& previous, const BankStatement& next) {
  const bool chained =
      previous.closingMinor && next.openingMinor && *previous.closingMinor == *next.openingMinor;
  const bool isRepeated =
      previous.number == next.number && previous.openingMinor == next.openingMinor;
  return chained && sameAccount(previous, next) && !isRepeated;
}

void extend(QDate& first, QDate& last, QDate day) {
  if (!day.isValid()) return;
  if (!first.isValid() || day < first) first = day;
  if (!last.isValid() || day > last) last = day;
}

/// Adds what a statement says to what the file says of its account.
void addStatement(BankPreview::Account& account, const BankStatement& statement) {
  const bool isLater = !account.lastOn.isValid() || !statement.lastOn.isValid() ||
                       statement.lastOn >= account.lastOn;
  const bool isEarlier = account.firstOn.isValid() && statement.firstOn.isValid() &&
                         statement.firstOn < account.firstOn;
  if (!account.openingMinor || isEarlier) account.openingMinor = statement.openingMinor;
  if (isLater && statement.closingMinor) account.closingMinor = statement.closingMinor;
  if (account.differenceMinor == 0) account.differenceMinor = statement.differenceMinor();
  extend(account.firstOn, account.lastOn, statement.firstOn);
  extend(account.firstOn, account.lastOn, statement.lastOn);
  for (const auto& line : statement.lines) {
    extend(account.firstOn, account.lastOn, line.bookedOn);
    (line.amountMinor > 0 ? account.creditMinor : account.debitMinor) += line.amountMinor;
  }
  account.lineCount += statement.lines.size();
}

BankPreview::Account& accountIn(BankPreview& preview, const QString& number,
                                const BankStatement& statement) {
  const QString currency = statement.currency.code();
  const auto found = std::ranges::find_if(preview.accounts, [&](const auto& account) {
    return account.number == number && account.currency == currency;
  });
  if (found != preview.accounts.end()) return *found;
  BankPreview::Account account;
  account.number = number;
  account.isNamed = !accountIdentity(statement.account).isEmpty();
  account.name = statement.accountName;
  account.currency = currency;
  preview.accounts.append(account);
  return preview.accounts.last();
}

/// "releve_2026-10.qif" and "releve_2026-11.qif" are files of one account.
QString stemOf(const QString& fileName) {
  QString stem;
  for (const QChar c : fileName) {
    if (c.isLetter()) stem += c.toLower();
  }
  return stem;
}

/// The number of an account that no file names: "[releve.qif]".
QString unnamed(const QString& fileName) { return u"[%1]"_s.arg(fileName); }
bool isUnnamed(const QString& number) { return number.isEmpty() || number.startsWith(u'['); }

}  // namespace

/// Statements of one file that continue each other.
struct BankRepository::Run {
  std::span<const BankStatement> statements;
  std::vector<const BankLine*> lines;
  QDate firstOn;
  QDate lastOn;

  explicit Run(std::span<const BankStatement> run) : statements{run} {
    for (const auto& statement : run) {
      for (const auto& line : statement.lines) {
        extend(firstOn, lastOn, line.bookedOn);
        lines.push_back(&line);
      }
    }
  }
  const BankStatement& first() const { return statements.front(); }
};

QList<BankRepository::Account> BankRepository::accounts() const {
  Statement query{m_db, u"SELECT id, number, currency FROM bank_account ORDER BY id"_s};
  QList<Account> accounts;
  while (query.step()) {
    Account account{query.integer(0), query.string(1), query.string(2)};
    accounts.append(account);
  }
  return accounts;
}

BankRepository::Origin BankRepository::originOf(qint64 batchId) const {
  Statement query{m_db, u"SELECT format, file_name FROM batch WHERE id = ?"_s};
  query.bind(0, batchId);
  if (!query.step()) return {batchId, {}, {}};
  return {batchId, query.string(0), query.string(1)};
}

BankRepository::Account BankRepository::insertAccount(const QString& number,
                                                      const BankStatement& statement) {
  auto insert = m_db.prepare(uR"(
    INSERT INTO bank_account (number, name, bank, currency)
    VALUES (:number, :name, :bank, :currency))"_s);
  const QString currency = statement.currency.code();
  insert.bindValue(u":number"_s, notNull(number));
  insert.bindValue(u":name"_s, notNull(statement.accountName));
  insert.bindValue(u":bank"_s, notNull(statement.bank));
  insert.bindValue(u":currency"_s, currency);
  Database::exec(insert);
  return {insert.lastInsertId().toLongLong(), number, currency};
}

/// An account whose lines the run repeats. Of one that is named all days in common have to agree.
std::optional<BankRepository::Account> BankRepository::accountByLines(
    const Run& run, const Origin& origin, const QList<Account>& candidates) const {
  std::optional<Account> best;
  qsizetype most = 0;
  Statement days{m_db,
                 u"SELECT MIN(booked_on), MAX(booked_on) FROM bank_line WHERE account_id = ?"_s};
  for (const auto& account : candidates) {
    days.bind(0, account.id);
    const bool any = days.step();
    const QDate first = any ? toDate(days.day(0)) : QDate{};
    const QDate last = any ? toDate(days.day(1)) : QDate{};
    days.reset();
    std::vector<const BankLine*> common;
    std::ranges::copy_if(run.lines, std::back_inserter(common), [&](const BankLine* line) {
      return first <= line->bookedOn && line->bookedOn <= last;
    });
    if (common.empty()) continue;
    const auto known = knownLines(account.id, run, origin).take(common);
    const auto count = std::ranges::count(known, true);
    const bool isSure = isUnnamed(account.number) ? 2 * count >= qsizetype(common.size())
                                                  : count >= 2 && count == qsizetype(common.size());
    if (count <= most || !isSure) continue;
    best = account;
    most = count;
  }
  return best;
}

BankRepository::Account BankRepository::accountOf(const Run& run, const Origin& origin) {
  const auto& statement = run.first();
  const QString currency = statement.currency.code();
  const QString number = accountIdentity(statement.account);
  QList<Account> candidates;
  QSet<QString> taken;
  for (const auto& account : accounts()) {
    taken.insert(account.number);
    if (account.currency == currency) candidates.append(account);
  }
  // Some banks keep one number for several currencies: the second one is told apart by its code.
  const QString ending = u' ' + currency;
  const auto plain = [&](const Account& account) {
    return account.number.endsWith(ending) ? account.number.chopped(ending.size()) : account.number;
  };
  if (!number.isEmpty()) {
    QList<Account> same;
    for (const auto& account : std::as_const(candidates)) {
      if (plain(account) == number) return account;
      if (isSameAccount(plain(account), statement.account)) same.append(account);
    }
    if (same.size() == 1) return same.first();
    candidates.removeIf([](const Account& account) { return !isUnnamed(account.number); });
    if (auto known = accountByLines(run, origin, candidates)) return *known;
    return insertAccount(taken.contains(number) ? number + ending : number, statement);
  }
  return unnamedAccount(run, origin, candidates, taken);
}

/// Of statements that name none.
BankRepository::Account BankRepository::unnamedAccount(const Run& run, const Origin& origin,
                                                       const QList<Account>& candidates,
                                                       const QSet<QString>& taken) {
  if (auto known = accountByLines(run, origin, candidates)) return *known;
  for (const auto& account : candidates) {
    if (isUnnamed(account.number) && stemOf(account.number) == stemOf(origin.fileName) &&
        !hasLines(account.id, run.firstOn, run.lastOn)) {
      return account;
    }
  }
  QString own = unnamed(origin.fileName);
  for (int i = 2; taken.contains(own); ++i) own = unnamed(u"%1 %2"_s.arg(origin.fileName).arg(i));
  return insertAccount(own, run.first());
}

bool BankRepository::hasLines(qint64 accountId, QDate first, QDate last) const {
  Statement query{
      m_db,
      u"SELECT 1 FROM bank_line WHERE account_id = ? AND booked_on BETWEEN ? AND ? LIMIT 1"_s};
  RowBinder days{query};
  query.bind(0, accountId);
  days.day(1, first);
  days.day(2, last);
  return query.step();
}

LineRecognition BankRepository::knownLines(qint64 accountId, const Run& run,
                                           const Origin& origin) const {
  Statement query{m_db,
                  u"SELECT l.booked_on, l.amount_minor, l.label, l.reference, l.end_to_end_id, "
                  "l.creditor_reference, l.counterparty, l.counterparty_iban, b.format "
                  "FROM bank_line l JOIN batch b ON b.id = l.batch_id "
                  "WHERE l.account_id = ? AND l.booked_on BETWEEN ? AND ? ORDER BY l.id"_s};
  RowBinder days{query};
  query.bind(0, accountId);
  days.day(1, run.firstOn);
  days.day(2, run.lastOn);
  LineRecognition known;
  while (query.step()) {
    BankLine line;
    line.bookedOn = toDate(query.day(0));
    line.amountMinor = query.integer(1);
    line.label = query.string(2);
    line.reference = query.string(3);
    line.endToEndId = query.string(4);
    line.creditorReference = query.string(5);
    line.counterparty = query.string(6);
    line.counterpartyIban = query.string(7);
    known.add(line, query.string(8) != origin.format);
  }
  return known;
}

void BankRepository::storeRun(const Run& run, const Origin& origin, BankPreview& preview) {
  const QString named = accountIdentity(run.first().account);
  if (run.lines.empty()) {
    auto& account = accountIn(preview, named, run.first());
    for (const auto& statement : run.statements) addStatement(account, statement);
    return;
  }
  const qint64 newest = m_db.scalar(u"SELECT COALESCE(MAX(id), 0) FROM bank_account"_s);
  const auto stored = accountOf(run, origin);
  auto& account = accountIn(preview, named.isEmpty() ? stored.number : named, run.first());
  for (const auto& statement : run.statements) addStatement(account, statement);
  account.isJoined = account.isJoined || (!account.isNamed && stored.id <= newest);
  const auto known = knownLines(stored.id, run, origin).take(run.lines);
  LineInsert insert{m_db, origin.batchId, stored.id};
  for (size_t i = 0; i < run.lines.size(); ++i) {
    if (known[i]) {
      ++preview.knownCount;
      continue;
    }
    insert.store(*run.lines[i]);
    ++account.newCount;
    ++preview.newCount;
  }
}

BankPreview BankRepository::store(const BankFile& file, qint64 batchId) {
  BankPreview preview;
  const auto origin = originOf(batchId);
  const auto& statements = file.statements;
  for (qsizetype first = 0; first < statements.size();) {
    qsizetype last = first + 1;
    while (last < statements.size() && continues(statements[last - 1], statements[last])) ++last;
    storeRun(Run{{statements.constData() + first, size_t(last - first)}}, origin, preview);
    first = last;
  }
  return preview;
}

QList<StoredBankLine> BankRepository::list() const {
  Statement query{m_db, selection.arg(openColumn) + newestFirst};
  QList<StoredBankLine> lines;
  while (query.step()) lines.append(read(query));
  return lines;
}

QList<StoredBankLine> BankRepository::listOpen() const {
  Statement query{m_db, selection.arg(openColumn) + u"WHERE l.set_aside = 0 "_s + newestFirst};
  QList<StoredBankLine> lines;
  while (query.step()) {
    if (query.integer(openIndex) != 0) lines.append(read(query));
  }
  return lines;
}

std::optional<StoredBankLine> BankRepository::find(qint64 id) const {
  Statement query{m_db, selection.arg(openColumn) + u"WHERE l.id = ?"_s};
  query.bind(0, id);
  return query.step() ? std::optional{read(query)} : std::nullopt;
}

void BankRepository::setAside(qint64 id, bool aside) {
  auto query = m_db.prepare(u"UPDATE bank_line SET set_aside = :aside WHERE id = :id"_s);
  query.bindValue(u":aside"_s, int(aside));
  query.bindValue(u":id"_s, id);
  Database::exec(query);
}

QList<QString> BankRepository::dependents(qint64 batchId) const {
  auto query = m_db.prepare(uR"(
    SELECT l.booked_on, l.amount_minor, a.currency, c.code, c.name, m.returned_id IS NOT NULL
    FROM matching m JOIN bank_line l ON l.id = m.bank_line_id
    JOIN bank_account a ON a.id = l.account_id JOIN customer c ON c.id = m.customer_id
    WHERE l.batch_id = :batch AND m.undone = 0 ORDER BY l.booked_on, l.id, m.id)"_s);
  query.bindValue(u":batch"_s, batchId);
  Database::exec(query);
  QList<QString> reasons;
  while (query.next()) {
    const auto currency = Currency::parse(query.value(2).toString());
    const QString amount = toDecimal(qAbs(query.value(1).toLongLong()),
                                     currency.ok() ? currency.value() : Currency::eur());
    const QString sentence =
        query.value(5).toBool()
            ? Words::tr("The returned payment of %1 on %2 is set against a receipt of %3 %4: undo "
                        "that first.")
            : Words::tr("The receipt of %1 on %2 is matched to %3 %4: undo that first.");
    reasons.append(sentence.arg(amount, query.value(0).toString(), query.value(3).toString(),
                                query.value(4).toString()));
  }
  return reasons;
}

void BankRepository::removeBatch(qint64 batchId) {
  const auto runFor = [&](const QString& sql) {
    auto query = m_db.prepare(sql);
    query.bindValue(u":batch"_s, batchId);
    Database::exec(query);
  };
  const auto ofBatch = u"SELECT m.id FROM matching m JOIN bank_line l ON l.id = m.bank_line_id "
                       "WHERE l.batch_id = :batch AND m.undone = 1"_s;
  runFor(u"DELETE FROM matching WHERE undone = 1 AND returned_id IN (%1)"_s.arg(ofBatch));
  runFor(u"DELETE FROM matching WHERE id IN (%1)"_s.arg(ofBatch));
  runFor(u"DELETE FROM bank_line WHERE batch_id = :batch"_s);
  m_db.run(u"DELETE FROM bank_account WHERE id NOT IN (SELECT account_id FROM bank_line)"_s);
}

}  // namespace encaisse
