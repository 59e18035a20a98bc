#include "core/import/fec_import.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <numeric>

#include "core/db/index_pause.h"
#include "core/db/statement.h"
#include "core/import/fec_fields.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FecImport)
};

constexpr qint64 progressStep = 16384;
constexpr int maxFields = 256;

const auto insertItem =
    u"INSERT INTO item (id, customer_id, account_id, journal_id, batch_id, line, kind, number, "
    u"label, "
    "entry_on, issued_on, due_on, due_origin, amount_minor, open_minor, letter, "
    "foreign_amount, foreign_currency, superseded) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s;

void add(ImportCount& count, qint64 amount) {
  ++count.count;
  count.amountMinor += amount;
}

QString dueText(DayNumber day, DueOrigin origin) {
  return u"%1/%2"_s.arg(isoDay(toDate(day))).arg(int(origin));
}

/// The roots that were taken, with their lines in the file.
QList<AccountProposal> usedAccounts(const FecContent& content) {
  std::vector<qint64> linesOfAccount(content.accounts.size(), 0);
  for (const auto& line : content.lines) ++linesOfAccount[line.account];
  QList<AccountProposal> used;
  for (const auto& root : content.roots.roots()) {
    AccountProposal taken{QString::fromStdString(root), {}, 0, true};
    for (size_t i = 0; i < linesOfAccount.size(); ++i) {
      if (!content.accounts[i].code.starts_with(root)) continue;
      if (taken.lines == 0) taken.label = QString::fromStdString(content.accounts[i].label);
      taken.lines += linesOfAccount[i];
    }
    if (taken.lines > 0) used.append(taken);
  }
  return used;
}

}  // namespace

FecImport::FecImport(Database& db, const TextFile& file, const FecContent& content, Batch batch)
    : m_db{db}, m_file{file}, m_content{content}, m_batch{std::move(batch)}, m_items{db},
      m_batches{db}, m_fields(maxFields) {}

Result<ImportPreview> FecImport::write(const Progress& progress, const StopToken& stop) {
  describeFile();
  const bool wasEmpty = !m_items.hasItems();
  compare();
  m_batch.id = m_batches.insert(m_batch);
  m_batches.insertControl(m_batch.id, m_content.control);
  storeNames();
  if (wasEmpty) {
    if (auto written = writeIntoEmpty(progress, stop); !written.ok()) return written.error();
  } else {
    writeIncrement();
  }
  m_batches.updateCounts(m_batch.id, m_preview.added.count, m_preview.changed.count);
  const auto control = m_batches.control();
  const auto after = std::ranges::upper_bound(control, m_content.lastDay, {}, &ControlPoint::day);
  m_preview.fileBalanceMinor = after == control.begin() ? 0 : std::prev(after)->balance;
  m_preview.ledgerBalanceMinor = m_items.balanceAt(m_content.lastDay);
  m_preview.batchId = m_batch.id;
  return m_preview;
}

void FecImport::describeFile() {
  auto& preview = m_preview;
  preview.fileName = m_batch.fileName;
  preview.fileSize = m_batch.fileSize;
  preview.format = m_batch.format;
  preview.encoding = m_file.encodingName();
  preview.separator = m_content.layout.separatorName();
  preview.firstOn = m_batch.firstOn;
  preview.lastOn = m_batch.lastOn;
  preview.openingOn = m_batch.openingOn;
  preview.rows = m_content.rows;
  preview.entries = m_content.entries;
  preview.debitMinor = m_content.debit;
  preview.creditMinor = m_content.credit;
  preview.customers = qint64(m_content.customers.size());
  preview.issues = m_content.issues;
  preview.issueCount = m_content.issueCount;
  preview.accounts = usedAccounts(m_content);
  for (const auto& line : m_content.lines) {
    add(preview.kinds[size_t(line.kind)], line.amount);
    if (line.amount > 0) add(preview.dueOrigins[size_t(line.origin)], line.amount);
  }
}

void FecImport::compare() {
  const auto ids = m_items.customerIds();
  m_preview.newCustomers = std::ranges::count_if(m_content.customers, [&](const FecName& customer) {
    return !ids.contains(QString::fromStdString(customer.code));
  });
  const auto known = m_items.knownItems(m_content.firstDay, m_content.lastDay);
  if (known.empty()) {
    m_newLines.resize(m_content.lines.size());
    std::iota(m_newLines.begin(), m_newLines.end(), 0U);
    return;
  }
  // An older, shorter export says nothing that a longer one has not told already.
  const auto years = m_batches.years();
  m_isLongest = years.empty() || m_content.lastDay >= years[yearOf(years, m_content.firstDay)].last;
  compareWith(known);
  std::ranges::sort(m_newLines);
  noteMissing();
}

/// Both lists by key, equal keys in file order: the n-th such line is the n-th such item.
void FecImport::compareWith(const std::vector<KnownItem>& known) {
  std::vector<quint32> lines(m_content.lines.size());
  std::iota(lines.begin(), lines.end(), 0U);
  std::ranges::sort(lines, {}, [&](quint32 i) { return std::pair{m_content.lines[i].key, i}; });
  auto item = known.cbegin();
  const auto passMissing = [&](quint64 key) {
    for (; item != known.cend() && item->key < key; ++item) add(m_preview.missing, item->amount);
  };
  for (const quint32 i : lines) {
    const auto& line = m_content.lines[i];
    passMissing(line.key);
    if (item != known.cend() && item->key == line.key) {
      compareLine(line, *item++);
    } else {
      m_newLines.push_back(i);
    }
  }
  for (; item != known.cend(); ++item) add(m_preview.missing, item->amount);
}

void FecImport::compareLine(const FecLine& line, const KnownItem& known) {
  add(m_preview.known, known.amount);
  bool changed = false;
  if (m_isLongest && line.letter != known.letter) {
    const auto letter = fieldOf(line, FecColumn::Letter);
    m_changes.push_back(
        {known.id, u"letter"_s, m_items.letterOf(known.id), m_file.toQString(letter)});
    changed = true;
  }
  const bool states =
      m_isLongest && line.origin == DueOrigin::Given && m_content.layout.has(FecColumn::DueOn);
  if (states && line.amount > 0 && known.origin != DueOrigin::Confirmed &&
      (line.dueDay != known.dueDay || known.origin != line.origin)) {
    m_changes.push_back(
        {known.id, u"due"_s, dueText(known.dueDay, known.origin), isoDay(toDate(line.dueDay))});
    changed = true;
  }
  if (!changed) return;
  add(m_preview.changed, known.amount);
  m_touched.insert(known.customer);
}

void FecImport::noteMissing() {
  if (m_preview.missing.count == 0) return;
  note(Words::tr("%n items of these days stand in the ledger but no longer in the file. They are "
                 "kept; if the accounts dropped them, undo the earlier import and import again.",
                 nullptr, int(m_preview.missing.count)));
}

void FecImport::note(const QString& message) {
  ++m_preview.issueCount;
  m_preview.issues.prepend({0, {}, message});
}

void FecImport::storeNames() {
  m_journalIds = m_items.storeJournals(m_content.journals);
  m_accountIds = m_items.storeAccounts(m_content.accounts);
  m_customerIds = m_items.storeCustomers(m_content.customers, m_batch.id);
}

/// The lines as items, customer by customer; within one in file order, which mostly is by day, so
/// that nothing needs sorting. Their id is their line's index.
std::vector<RawItem> FecImport::itemsByCustomer() const {
  std::vector<size_t> place(m_customerIds.size() + 1, 0);
  for (const auto& line : m_content.lines) ++place[line.customer + 1];
  for (size_t i = 1; i < place.size(); ++i) place[i] += place[i - 1];
  std::vector<RawItem> items(m_content.lines.size());
  for (size_t i = 0; i < items.size(); ++i) {
    const auto& line = m_content.lines[i];
    auto& item = items[place[line.customer]++];
    item.id = qint64(i);
    item.customer = m_customerIds[line.customer];
    item.account = m_accountIds[line.account];
    item.amount = line.amount;
    item.letter = line.letter;
    item.piece = line.piece;
    item.entryDay = line.entryDay;
    item.dueDay = line.dueDay;
    item.line = line.line;
    item.kind = line.kind;
  }
  return items;
}

Result<void> FecImport::writeIntoEmpty(const Progress& progress, const StopToken& stop) {
  auto items = itemsByCustomer();
  const auto facts = deriveFacts(items, m_batches.years());
  IndexPause pause{m_db, {u"item"_s, u"allocation"_s}};
  {
    Statement insert{m_db, insertItem};
    for (size_t i = 0; i < items.size(); ++i) {
      insertLine(insert, m_content.lines[size_t(items[i].id)], qint64(i) + 1, items[i].open);
      if (qint64(i) % progressStep != 0) continue;
      if (stop.stopRequested()) {
        return Error{
            ErrorCode::Cancelled, Words::tr("The import was cancelled. Nothing was changed."), {}};
      }
      if (progress) progress(qint64(i), qint64(items.size()));
    }
    Statement allocation{m_db, u"INSERT INTO allocation (debit_id, credit_id, amount_minor, "
                               "effective_on, source) VALUES (?, ?, ?, ?, 0)"_s};
    for (const auto& draft : facts.allocations) {
      char day[10];
      writeIsoDay(draft.effectiveDay, day);
      allocation.bind(0, qint64(draft.debit) + 1);
      allocation.bind(1, qint64(draft.credit) + 1);
      allocation.bind(2, draft.amount);
      allocation.bind(3, std::string_view{day, sizeof day});
      allocation.step();
      allocation.reset();
    }
  }
  pause.resume();
  for (const auto& item : items) add(m_preview.added, item.amount);
  return {};
}

void FecImport::writeIncrement() {
  for (const quint32 i : m_newLines) {
    m_touched.insert(m_customerIds[m_content.lines[i].customer]);
    add(m_preview.added, m_content.lines[i].amount);
  }
  // Openings concern every customer, those without a line in this file most of all.
  const bool chainsYears = m_batches.years().size() > 1;
  const auto customers = chainsYears ? QSet<qint64>{} : m_touched;
  if (customers.isEmpty() && !chainsYears) return;
  m_items.applyChanges(m_batch.id, m_changes);
  const qint64 lastOldId = m_items.lastItemId();
  qint64 id = lastOldId;
  {
    Statement insert{m_db, insertItem};
    for (const quint32 i : m_newLines) {
      insertLine(insert, m_content.lines[i], ++id, m_content.lines[i].amount);
    }
  }
  auto items = m_items.rawItems(customers);
  const auto facts = deriveFacts(items, m_batches.years());
  m_items.storeDerived(items, facts, customers);
  countDerived(items, lastOldId);
  if (facts.differences.empty()) return;
  note(Words::tr("%n customers open the year with another balance than the year before left. The "
                 "differences stand in the ledger as items of their own.",
                 nullptr, int(facts.differences.size())));
}

void FecImport::countDerived(const std::vector<RawItem>& items, qint64 lastOldId) {
  for (const auto& item : items) {
    if (item.superseded && item.id > lastOldId) add(m_preview.superseded, item.amount);
    const bool wasOpen = item.id <= lastOldId && item.storedOpen != 0;
    if (wasOpen && item.open == 0 && !item.superseded) add(m_preview.cleared, item.storedOpen);
  }
}

std::string_view FecImport::fieldOf(const FecLine& line, FecColumn column) {
  const int at = m_content.layout.at(column);
  if (at < 0) return {};
  const int count =
      splitFields({line.text, line.textLength}, m_content.layout, m_fields.data(), maxFields);
  return at < count ? m_fields[size_t(at)] : std::string_view{};
}

void FecImport::insertLine(Statement& insert, const FecLine& line, qint64 id, qint64 open) {
  const int count =
      splitFields({line.text, line.textLength}, m_content.layout, m_fields.data(), maxFields);
  const auto field = [&](FecColumn column) {
    const int at = m_content.layout.at(column);
    return at >= 0 && at < count ? m_fields[size_t(at)] : std::string_view{};
  };
  char days[3][10];
  writeIsoDay(line.entryDay, days[0]);
  writeIsoDay(line.issueDay, days[1]);
  writeIsoDay(line.dueDay, days[2]);
  insert.bind(0, id);
  insert.bind(1, m_customerIds[line.customer]);
  insert.bind(2, m_accountIds[line.account]);
  insert.bind(3, m_journalIds[line.journal]);
  insert.bind(4, m_batch.id);
  insert.bind(5, qint64{line.line});
  insert.bind(6, qint64(line.kind));
  insert.bind(7, m_file.toUtf8(pieceNumber(field(FecColumn::Piece)), m_scratch[0]));
  insert.bind(8, m_file.toUtf8(field(FecColumn::Label), m_scratch[1]));
  for (int i = 0; i < 3; ++i) insert.bind(9 + i, std::string_view{days[i], 10});
  insert.bind(12, qint64(line.origin));
  insert.bind(13, line.amount);
  insert.bind(14, open);
  insert.bind(15, m_file.toUtf8(field(FecColumn::Letter), m_scratch[2]));
  const auto foreign = field(FecColumn::ForeignAmount);
  if (foreign.empty()) {
    insert.bindNull(16);
    insert.bindNull(17);
  } else {
    insert.bind(16, foreign);
    insert.bind(17, m_file.toUtf8(field(FecColumn::ForeignCurrency), m_scratch[3]));
  }
  insert.step();
  insert.reset();
}

}  // namespace encaisse
