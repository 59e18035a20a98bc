#include "core/import/item_import.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <span>

#include "core/base/prefetch.h"
#include "core/base/utf8_text.h"
#include "core/db/index_pause.h"
#include "core/db/statement.h"
#include "core/import/fec_fields.h"
#include "core/import/settles_check.h"
#include "core/ledger/company_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ItemImport)
};

constexpr qint64 progressStep = 16384;
constexpr size_t readAhead = 12;         // lines
constexpr size_t usualLineLength = 160;  // bytes

const auto insertItem =
    u"INSERT INTO item (id, customer_id, account_id, journal_id, batch_id, line, kind, number, "
    u"label, "
    "entry_on, issued_on, due_on, due_origin, amount_minor, open_minor, letter, settles, "
    "foreign_amount, foreign_currency, superseded) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"_s;

QString dueText(DayNumber day, DueOrigin origin) {
  return u"%1/%2"_s.arg(isoDay(toDate(day))).arg(int(origin));
}

Error cancelled() {
  return {ErrorCode::Cancelled, Words::tr("The import was cancelled. Nothing was changed."), {}};
}

}  // namespace

ItemImport::ItemImport(Database& db, const ImportContent& content, LineTextSource& texts,
                       Batch batch, ImportMode mode)
    : m_db{db}, m_content{content}, m_texts{texts}, m_batch{std::move(batch)}, m_mode{mode},
      m_items{db}, m_batches{db} {}

Result<ImportPreview> ItemImport::write(ImportPreview preview, const Progress& progress,
                                        const StopToken& stop) {
  m_preview = std::move(preview);
  describeFile();
  const bool wasEmpty = !m_items.hasItems();
  const auto yearsBefore = m_batches.years();
  if (m_mode == ImportMode::OpenItems) {
    holdOddList();
    compareList();
  } else {
    compare();
  }
  m_batch.id = m_batches.insert(m_batch);
  storeControl();
  storeNames();
  const auto written =
      wasEmpty && isPlain() ? writeIntoEmpty(progress, stop) : writeIncrement(progress, stop);
  if (!written.ok()) return written.error();
  if (m_mode == ImportMode::Entries) noteYears(yearsBefore);
  m_batches.updateCounts(m_batch.id, m_preview.added.count, m_preview.changed.count);
  const auto control = m_batches.control();
  const auto after =
      std::ranges::upper_bound(control, dayNumber(m_batch.lastOn), {}, &ControlPoint::day);
  m_preview.fileBalanceMinor = after == control.begin() ? 0 : std::prev(after)->balance;
  m_preview.fileBalanceMinor += m_preview.leftOut.amountMinor;
  m_preview.ledgerBalanceMinor = m_items.balanceAt(dayNumber(m_batch.lastOn));
  m_preview.batchId = m_batch.id;
  return m_preview;
}

/// Whether nothing but the codes of the accounts says who pays what.
bool ItemImport::isPlain() const { return m_mode == ImportMode::Entries; }

void ItemImport::describeFile() {
  auto& preview = m_preview;
  preview.format = m_batch.format;
  preview.meaning = m_batch.meaning;
  preview.firstOn = m_batch.firstOn;
  preview.lastOn = m_batch.lastOn;
  preview.openingOn = m_batch.openingOn;
  preview.rows = m_content.rows;
  preview.entries = m_content.entries;
  preview.debitMinor = m_content.debit;
  preview.creditMinor = m_content.credit;
  preview.leftOut = {m_content.leftOut, m_content.leftOutMinor};
  preview.customers = qint64(m_content.customers.size());
  preview.issues = m_content.issues;
  preview.issueCount = m_content.issueCount;
  for (const auto& line : m_content.lines) {
    preview.kinds[size_t(line.kind)].add(line.amount);
    if (line.amount > 0) preview.dueOrigins[size_t(line.origin)].add(line.amount);
  }
  const auto ids = m_items.customerIds();
  preview.newCustomers = std::ranges::count_if(m_content.customers, [&](const CodeName& customer) {
    return !ids.contains(QString::fromStdString(customer.code));
  });
}

void ItemImport::compare() {
  const auto known = m_items.knownItems(m_content.firstDay, m_content.lastDay);
  if (known.empty()) {
    m_newLines.resize(m_content.lines.size());
    std::iota(m_newLines.begin(), m_newLines.end(), 0U);
    return;
  }
  // An older, shorter export says nothing that a longer one has not told already.
  m_isLongest = m_content.lastDay >= m_batches.lastDayOf(m_batch.meaning, m_content.firstDay);
  compareWith(known);
  m_items.readLetters(m_changes);
  std::ranges::sort(m_newLines);
  if (m_mode == ImportMode::Entries) {
    noteMissing();
  } else {
    m_preview.missing = {};  // movements never claim to be all
  }
}

/// Both lists by key, equal keys in file order: the n-th such line is the n-th such item.
void ItemImport::compareWith(const std::vector<KnownItem>& known) {
  const auto& all = m_content.lines;
  std::vector<std::pair<quint64, quint32>> lines;
  lines.reserve(all.size());
  for (quint32 i = 0; i < all.size(); ++i) {
    if (!all[i].laterPart) lines.emplace_back(all[i].key, i);
  }
  std::ranges::sort(lines);
  auto item = known.cbegin();
  const auto passMissing = [&](quint64 key) {
    for (; item != known.cend() && item->key < key; ++item) m_preview.missing.add(item->amount);
  };
  for (const auto& [key, i] : lines) {
    passMissing(key);
    if (item != known.cend() && item->key == key) {
      compareLine(all[i], *item++);
      continue;
    }
    m_newLines.push_back(i);
    for (quint32 part = i + 1; part < all.size() && all[part].laterPart; ++part) {
      m_newLines.push_back(part);
    }
  }
  for (; item != known.cend(); ++item) m_preview.missing.add(item->amount);
}

void ItemImport::compareLine(const ImportLine& line, const KnownItem& known) {
  m_preview.known.add(known.amount);
  bool changed = false;
  if (m_isLongest && line.letter != known.letter) {
    const QString letter = toQString(m_texts.textsOf(line).letter);
    auto ids = known.laterParts;
    ids.insert(ids.begin(), known.id);
    for (const qint64 id : ids) m_changes.push_back({id, u"letter"_s, {}, letter});
    changed = true;
  }
  const bool states = m_isLongest && line.origin == DueOrigin::Given && line.dueDay != 0 &&
                      known.laterParts.empty() && m_preview.givesDueDates;
  if (states && line.amount > 0 && known.origin != DueOrigin::Confirmed &&
      (line.dueDay != known.dueDay || known.origin != line.origin)) {
    m_changes.push_back(
        {known.id, u"due"_s, dueText(known.dueDay, known.origin), isoDay(toDate(line.dueDay))});
    changed = true;
  }
  if (!changed) return;
  m_preview.changed.add(known.amount);
  m_touched.insert(known.customer);
}

void ItemImport::noteMissing() {
  if (m_preview.missing.count == 0) return;
  note(Words::tr("%n items of these days stand in the ledger but no longer in the file. They are "
                 "kept; if the accounts dropped them, undo the earlier import and import again.",
                 nullptr, int(m_preview.missing.count)));
}

void ItemImport::note(const QString& message) {
  ++m_preview.issueCount;
  m_preview.issues.prepend({0, {}, message});
}

/// Says where the years that the ledger holds leave days out, or run into each other.
void ItemImport::noteYears(const std::vector<FiscalYear>& before) {
  constexpr DayNumber longestPause = 31;  // a month without any entry is a hole
  const auto years = m_batches.years();
  for (size_t i = 1; i < years.size(); ++i) {
    const bool known = std::ranges::any_of(before, [&](const FiscalYear& year) {
      return year.first == years[i].first && year.last >= years[i - 1].last;
    });
    if (known || years[i].first - years[i - 1].last <= longestPause) continue;
    note(Words::tr("No file covers the days from %1 to %2: what happened then is missing.")
             .arg(isoDay(toDate(years[i - 1].last + 1)), isoDay(toDate(years[i].first - 1))));
  }
  for (const auto& other : m_batches.list()) {
    if (other.id == m_batch.id || other.meaning != m_batch.meaning) continue;
    const auto runsInto = [](const Batch& early, const Batch& late) {
      return late.openingOn.isValid() && early.firstOn < late.openingOn &&
             late.openingOn <= early.lastOn;
    };
    if (!runsInto(other, m_batch) && !runsInto(m_batch, other)) continue;
    note(Words::tr("The years overlap: this file and import %1 (%2) both cover the days from %3 to "
                   "%4.")
             .arg(QString::number(other.id), other.fileName,
                  isoDay(std::max(other.firstOn, m_batch.firstOn)),
                  isoDay(std::min(other.lastOn, m_batch.lastOn))));
  }
}

void ItemImport::storeNames() {
  m_journalIds = m_items.storeJournals(m_content.journals);
  m_accountIds = m_items.storeAccounts(m_content.accounts);
  m_customerIds = m_items.storeCustomers(m_content.customers, m_batch.id);
}

/// A FEC speaks for all its days; other files for the lines they bring, and a list of open items
/// for what is open on its day.
void ItemImport::storeControl() {
  if (m_mode == ImportMode::Entries) {
    return m_batches.insertControl(m_batch.id, m_content.control, {});
  }
  auto control = m_raised;
  for (const quint32 i : m_newLines) {
    control[m_content.lines[i].entryDay] += m_content.lines[i].amount;
  }
  std::optional<std::pair<DayNumber, qint64>> total;
  if (m_mode == ImportMode::OpenItems) {
    total = {dayNumber(m_batch.lastOn), 0};
    for (const auto& line : m_content.lines) total->second += line.open;
  }
  m_batches.insertControl(m_batch.id, control, total);
}

/// The lines as items, customer by customer; within one in file order, which mostly is by day, so
/// that nothing needs sorting. Their id is their line's index.
std::vector<RawItem> ItemImport::itemsByCustomer() const {
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

Result<void> ItemImport::writeIntoEmpty(const Progress& progress, const StopToken& stop) {
  RawFacts facts;
  facts.items = itemsByCustomer();
  const auto derived = deriveFacts(facts, m_batches.years());
  const auto& items = facts.items;
  // By customer the lines' texts are scattered over the file: they are fetched in advance.
  const auto prefetchLine = [&](size_t i) {
    if (i < items.size()) prefetch(m_content.lines[size_t(items[i].id)].text, usualLineLength);
  };
  IndexPause pause{m_db, {u"item"_s, u"allocation"_s}};
  {
    Statement insert{m_db, insertItem};
    for (size_t i = 0; i < items.size(); ++i) {
      prefetchLine(i + readAhead);
      insertLine(insert, m_content.lines[size_t(items[i].id)], qint64(i) + 1, items[i].open);
      if (qint64(i) % progressStep != 0) continue;
      if (stop.stopRequested()) return cancelled();
      if (progress) progress(qint64(i), qint64(items.size()));
    }
    Statement allocation{m_db, u"INSERT INTO allocation (debit_id, credit_id, amount_minor, "
                               "effective_on, source) VALUES (?, ?, ?, ?, 0)"_s};
    for (const auto& draft : derived.allocations) {
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
  for (const auto& item : items) m_preview.added.add(item.amount);
  return {};
}

Result<void> ItemImport::writeIncrement(const Progress& progress, const StopToken& stop) {
  for (const quint32 i : m_newLines) {
    m_touched.insert(m_customerIds[m_content.lines[i].customer]);
    m_preview.added.add(m_content.lines[i].amount);
  }
  // Openings concern every customer, those without a line in this file most of all; so does a list
  // of open items.
  const bool concernsAll = m_mode == ImportMode::OpenItems ||
                           (m_mode == ImportMode::Entries && m_batches.years().size() > 1);
  const auto customers = concernsAll ? QSet<qint64>{} : m_touched;
  if (customers.isEmpty() && !concernsAll) return {};
  m_items.applyChanges(m_batch.id, m_changes);
  const qint64 lastOldId = m_items.lastItemId();
  if (auto inserted = insertNewLines(lastOldId, progress, stop); !inserted.ok()) return inserted;
  if (m_mode == ImportMode::OpenItems) storeStates(lastOldId);
  auto facts = m_items.rawFacts(customers);
  const auto derived = deriveFacts(facts, m_batches.years());
  m_items.storeDerived(facts, derived, customers);
  countDerived(facts.items, lastOldId);
  noteSettles(facts, derived, lastOldId);
  holdSettledAtOnce(facts.items, derived, lastOldId);
  if (derived.differences.empty()) return {};
  note(Words::tr("%n customers open the year with another balance than the year before left. The "
                 "differences stand in the ledger as items of their own.",
                 nullptr, int(derived.differences.size())));
  return {};
}

/// Where new credits name what their customers do not have, or more than is open.
void ItemImport::noteSettles(const RawFacts& facts, const DerivedFacts& derived, qint64 lastOldId) {
  std::vector<SettlingLine> lines;
  for (size_t i = 0; i < m_newLines.size(); ++i) {
    const auto& line = m_content.lines[m_newLines[i]];
    if (line.amount > 0) continue;
    const auto settles = m_texts.textsOf(line).settles;
    if (settles.empty()) continue;
    lines.push_back({lastOldId + qint64(i) + 1, line.line, std::string{settles}});
  }
  if (lines.empty()) return;
  const int decimals = CompanyRepository{m_db}.load().currency.decimals();
  const auto issues =
      settleIssues(lines, facts, derived, headingOf({TableField::Settles}), decimals);
  for (const auto& issue : issues) noteLine(issue);
}

/// The heading of the first of these fields that the file has.
QString ItemImport::headingOf(std::initializer_list<TableField> fields) const {
  if (!m_preview.mapping) return {};
  for (const auto field : fields) {
    const int column = m_preview.mapping->columnOf(field);
    if (column >= 0) return m_preview.mapping->headers.value(column);
  }
  return {};
}

void ItemImport::noteLine(const ImportIssue& issue) {
  ++m_preview.issueCount;
  auto& issues = m_preview.issues;
  if (issues.size() >= IssueList::kept) return;
  issues.insert(std::ranges::upper_bound(issues, issue.line, {}, &ImportIssue::line), issue);
}

/// New items that an older list of open items does not show would be settled by it at once.
void ItemImport::holdSettledAtOnce(const std::vector<RawItem>& items, const DerivedFacts& derived,
                                   qint64 lastOldId) {
  if (m_mode == ImportMode::OpenItems) return;
  QSet<qint64> settled;
  DayNumber day = 0;
  for (const auto& allocation : derived.allocations) {
    if (allocation.source != AllocationSource::Clearing) continue;
    for (const quint32 index : {allocation.debit, allocation.credit}) {
      if (items[index].id <= lastOldId) continue;
      settled.insert(items[index].id);
      day = std::max(day, allocation.effectiveDay);
    }
  }
  if (settled.isEmpty() || !m_preview.held.isEmpty()) return;
  m_preview.held = Words::tr("%n new item(s) are not on the list of open items of %1 and would be "
                             "settled by it at once.",
                             nullptr, int(settled.size()))
                       .arg(isoDay(toDate(day)));
}

Result<void> ItemImport::insertNewLines(qint64 lastOldId, const Progress& progress,
                                        const StopToken& stop) {
  std::optional<IndexPause> pause;
  if (lastOldId == 0) pause.emplace(m_db, QStringList{u"item"_s});
  {
    Statement insert{m_db, insertItem};
    for (size_t i = 0; i < m_newLines.size(); ++i) {
      const auto& line = m_content.lines[m_newLines[i]];
      insertLine(insert, line, lastOldId + qint64(i) + 1, line.amount);
      if (qint64(i) % progressStep != 0) continue;
      if (stop.stopRequested()) return cancelled();
      if (progress) progress(qint64(i), qint64(m_newLines.size()));
    }
  }
  if (pause) pause->resume();
  return {};
}

void ItemImport::countDerived(const std::vector<RawItem>& items, qint64 lastOldId) {
  for (const auto& item : items) {
    if (item.id == 0) continue;  // made by deriving
    if (item.superseded && item.id > lastOldId) m_preview.superseded.add(item.amount);
    const bool wasOpen = item.id <= lastOldId && item.storedOpen != 0 && !item.superseded;
    if (wasOpen && item.open == 0) m_preview.cleared.add(item.storedOpen);
    const bool isSame = (item.open > 0) == (item.storedOpen > 0) && item.open != 0;
    if (wasOpen && isSame && qAbs(item.open) < qAbs(item.storedOpen)) {
      m_preview.partly.add(item.storedOpen - item.open);
    }
  }
}

void ItemImport::insertLine(Statement& insert, const ImportLine& line, qint64 id, qint64 open) {
  const auto texts = m_texts.textsOf(line);
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
  insert.bind(7, texts.number);
  insert.bind(8, texts.label);
  for (int i = 0; i < 3; ++i) insert.bind(9 + i, std::string_view{days[i], 10});
  insert.bind(12, qint64(line.origin));
  insert.bind(13, line.amount);
  insert.bind(14, open);
  insert.bind(15, texts.letter);
  insert.bind(16, texts.settles);
  if (texts.foreignAmount.empty()) {
    insert.bindNull(17);
    insert.bindNull(18);
  } else {
    insert.bind(17, texts.foreignAmount);
    insert.bind(18, texts.foreignCurrency);
  }
  insert.step();
  insert.reset();
}

}  // namespace encaisse
