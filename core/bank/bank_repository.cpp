#include "core/bank/bank_repository.h"

#include <QCoreApplication>
#include <QVariant>
#include <algorithm>
#include <span>

#include "core/bank/iban.h"
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

QString textOf(const Statement& query, int column) {
  const auto text = query.text(column);
  return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

StoredBankLine read(const Statement& query) {
  StoredBankLine stored;
  stored.id = query.integer(0);
  stored.batchId = query.integer(1);
  stored.account = textOf(query, 2);
  stored.currency = textOf(query, 3);
  auto& line = stored.line;
  line.line = query.integer(4);
  line.bookedOn = toDate(parseIsoDay(query.text(5)));
  line.valueOn = toDate(parseIsoDay(query.text(6)));
  line.amountMinor = query.integer(7);
  line.label = textOf(query, 8);
  line.reference = textOf(query, 9);
  line.endToEndId = textOf(query, 10);
  line.creditorReference = textOf(query, 11);
  line.counterparty = textOf(query, 12);
  line.counterpartyIban = textOf(query, 13);
  line.operationCode = textOf(query, 14);
  line.returnReason = textOf(query, 15);
  stored.setAside = query.integer(16) != 0;
  stored.openMinor = query.integer(openIndex);
  return stored;
}

/// By what a line is recognised within its account.
QString lineKey(const BankLine& line) {
  const QString words =
      line.reference.isEmpty() ? line.label + u'\n' + line.endToEndId : line.reference;
  return u"%1 %2 %3"_s.arg(line.bookedOn.toJulianDay()).arg(line.amountMinor).arg(words);
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
  return compactIban(a.account) == compactIban(b.account) && a.currency == b.currency;
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

BankPreview::Account& accountOf(BankPreview& preview, const BankStatement& statement) {
  const QString number = compactIban(statement.account);
  const QString currency = statement.currency.code();
  const auto found = std::ranges::find_if(preview.accounts, [&](const auto& account) {
    return account.number == number && account.currency == currency;
  });
  if (found != preview.accounts.end()) return *found;
  BankPreview::Account account;
  account.number = number;
  account.name = statement.accountName;
  account.currency = currency;
  preview.accounts.append(account);
  return preview.accounts.last();
}

}  // namespace

qint64 BankRepository::storeAccount(const BankStatement& statement) {
  QString number = notNull(compactIban(statement.account));
  const QString currency = statement.currency.code();
  auto find = m_db.prepare(u"SELECT id, currency FROM bank_account WHERE number = :number"_s);
  // Some banks keep one number for several currencies: the second one is told apart by its code.
  for (const auto& candidate : {number, number + u' ' + currency}) {
    number = candidate;
    find.bindValue(u":number"_s, number);
    Database::exec(find);
    if (!find.next()) break;
    if (find.value(1).toString() == currency) return find.value(0).toLongLong();
  }
  auto insert = m_db.prepare(uR"(
    INSERT INTO bank_account (number, name, bank, currency)
    VALUES (:number, :name, :bank, :currency))"_s);
  insert.bindValue(u":number"_s, number);
  insert.bindValue(u":name"_s, notNull(statement.accountName));
  insert.bindValue(u":bank"_s, notNull(statement.bank));
  insert.bindValue(u":currency"_s, currency);
  Database::exec(insert);
  return insert.lastInsertId().toLongLong();
}

QHash<QString, int> BankRepository::knownLines(qint64 accountId, QDate first, QDate last) const {
  Statement query{m_db,
                  u"SELECT booked_on, amount_minor, label, reference, end_to_end_id FROM bank_line "
                  "WHERE account_id = ? AND booked_on BETWEEN ? AND ?"_s};
  RowBinder days{query};
  query.bind(0, accountId);
  days.day(1, first);
  days.day(2, last);
  QHash<QString, int> known;
  while (query.step()) {
    BankLine line;
    line.bookedOn = toDate(parseIsoDay(query.text(0)));
    line.amountMinor = query.integer(1);
    line.label = textOf(query, 2);
    line.reference = textOf(query, 3);
    line.endToEndId = textOf(query, 4);
    ++known[lineKey(line)];
  }
  return known;
}

BankPreview BankRepository::store(const BankFile& file, qint64 batchId) {
  BankPreview preview;
  const auto& statements = file.statements;
  for (qsizetype first = 0; first < statements.size();) {
    qsizetype last = first + 1;
    while (last < statements.size() && continues(statements[last - 1], statements[last])) ++last;
    const std::span run{statements.constData() + first, size_t(last - first)};
    first = last;

    auto& account = accountOf(preview, run.front());
    QDate firstOn;
    QDate lastOn;
    for (const auto& statement : run) {
      addStatement(account, statement);
      for (const auto& line : statement.lines) extend(firstOn, lastOn, line.bookedOn);
    }
    if (!firstOn.isValid()) continue;
    const qint64 accountId = storeAccount(run.front());
    auto known = knownLines(accountId, firstOn, lastOn);
    LineInsert insert{m_db, batchId, accountId};
    for (const auto& statement : run) {
      for (const auto& line : statement.lines) {
        if (auto& left = known[lineKey(line)]; left > 0) {
          --left;
          ++preview.knownCount;
          continue;
        }
        insert.store(line);
        ++account.newCount;
        ++preview.newCount;
      }
    }
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
