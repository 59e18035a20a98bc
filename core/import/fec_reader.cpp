#include "core/import/fec_reader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <unordered_map>

#include "core/import/account_sums.h"
#include "core/import/fec_fields.h"
#include "core/import/fec_kinds.h"
#include "core/money/money.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(FecReader)
};

constexpr int maxFields = 256;
constexpr qint64 maxIssues = 200;
constexpr qint64 progressStep = 16384;  // lines

using Fields = std::array<std::string_view, maxFields>;

/// Numbers texts in the order they are met; remembers the last one, which is mostly the next.
class Dictionary {
public:
  /// @return the number, and whether it is new
  std::pair<quint32, bool> number(std::string_view text) {
    if (m_any && text == m_lastText) return {m_lastNumber, false};
    const auto [found, isNew] = m_numbers.try_emplace(text, quint32(m_numbers.size()));
    m_any = true;
    m_lastText = found->first;
    m_lastNumber = found->second;
    return {m_lastNumber, isNew};
  }
  size_t size() const { return m_numbers.size(); }

private:
  std::unordered_map<std::string_view, quint32> m_numbers;
  std::string_view m_lastText;
  quint32 m_lastNumber = 0;
  bool m_any = false;
};

/// The lines of an entry that stand together. Entries that are scattered over the file are several
/// runs with one key.
struct EntryRun {
  quint64 key = 0;
  qint64 balance = 0;
  qint64 suppliers = 0;  ///< Σ of its lines on supplier accounts
  DayNumber day = 0;
  bool buys = false;  ///< it has a line of a purchase
  quint32 journal = 0;
  EntryFlags flags;
};

/// The state of one reading. Split by what a line goes through: fields, amounts, entry, customer.
class Reader {
public:
  Reader(TextFile& file, const DueTerms& terms, CustomerAccounts roots)
      : m_file{file}, m_terms{terms} {
    m_content.roots = std::move(roots);
  }

  Result<FecContent> read(const Progress& progress, const StopToken& stop) {
    m_file.rewind();
    std::string_view line;
    if (!m_file.nextLine(line)) {
      return Error{
          ErrorCode::FileFormat, u"%1: %2"_s.arg(fileName(), Words::tr("The file is empty.")), {}};
    }
    auto layout = readFecLayout(m_file, line);
    if (!layout.ok()) return layout.error();
    m_content.layout = std::move(layout).value();
    while (m_file.nextLine(line)) {
      if (auto taken = takeLine(line); !taken.ok()) return taken.error();
      if (m_content.rows % progressStep != 0) continue;
      if (stop.stopRequested()) return cancelled();
      if (progress) progress(m_file.position(), m_file.size());
    }
    if (m_content.rows == 0) {
      return Error{
          ErrorCode::FileFormat,
          u"%1: %2"_s.arg(fileName(), Words::tr("The file has no lines below its header.")),
          {}};
    }
    finish();
    return std::move(m_content);
  }

private:
  static Error cancelled() {
    return {ErrorCode::Cancelled, Words::tr("The import was cancelled. Nothing was changed."), {}};
  }
  QString fileName() const { return QFileInfo{m_file.path()}.fileName(); }

  Error refuse(int column, const QString& sentence) const {
    return {
        ErrorCode::FileFormat,
        u"%1:%2:%3: %4"_s.arg(fileName()).arg(m_file.lineNumber()).arg(column + 1).arg(sentence),
        {}};
  }
  Error refuseField(FecColumn column, const QString& sentence) const {
    const QString value = m_file.toQString(field(column).substr(0, 60));
    return refuse(m_content.layout.at(column),
                  u"%1: %2"_s.arg(m_content.layout.nameOf(column), sentence.arg(value)));
  }
  void note(FecColumn column, const QString& sentence) {
    noteAt(m_file.lineNumber(), column, sentence);
  }
  void noteAt(qint64 line, FecColumn column, const QString& sentence) {
    if (++m_content.issueCount <= maxIssues) {
      m_content.issues.append({line, m_content.layout.nameOf(column), sentence});
    }
  }

  std::string_view field(FecColumn column) const {
    const int at = m_content.layout.at(column);
    return at >= 0 && at < m_fieldCount ? m_fields[size_t(at)] : std::string_view{};
  }

  Result<void> takeLine(std::string_view line) {
    ++m_content.rows;
    if (auto split = splitLine(line); !split.ok()) return split;
    if (readDay(field(FecColumn::EntryOn), m_entryDay) != FieldState::Good) {
      return refuseField(FecColumn::EntryOn, Words::tr("\"%1\" is not a date (YYYYMMDD)."));
    }
    if (field(FecColumn::Account).empty()) {
      const int column = m_content.layout.at(FecColumn::Account);
      return refuse(column, u"%1: %2"_s.arg(m_content.layout.nameOf(FecColumn::Account),
                                            Words::tr("The account is missing.")));
    }
    if (auto read = readAmounts(); !read.ok()) return read;
    if (m_content.firstDay == 0 || m_entryDay < m_content.firstDay) m_content.firstDay = m_entryDay;
    m_content.lastDay = std::max(m_content.lastDay, m_entryDay);
    takeEntry();
    takeAccount();
    const int root = m_content.roots.rootOf(field(FecColumn::Account));
    return root < 0 ? Result<void>{}
                    : takeCustomerLine(line, m_content.roots.roots()[size_t(root)]);
  }

  Result<void> splitLine(std::string_view line) {
    const auto& layout = m_content.layout;
    m_fieldCount = splitFields(line, layout, m_fields.data(), maxFields);
    const int needed = 1 + std::max({layout.at(FecColumn::EntryOn), layout.at(FecColumn::Account),
                                     layout.at(FecColumn::Debit), layout.at(FecColumn::Credit),
                                     layout.at(FecColumn::Amount), layout.at(FecColumn::Sign)});
    // Some programs leave empty fields at the end of a line out; a file cut off does it once, last.
    const bool cut = m_fieldCount < layout.columnCount && m_file.endsWithoutBreak();
    if (m_fieldCount < needed || cut) {
      return refuse(m_fieldCount - 1,
                    Words::tr("The line has %1 columns where the first line has %2. Is the file "
                              "cut off?")
                        .arg(m_fieldCount)
                        .arg(layout.columnCount));
    }
    // Empty fields beyond the header are some program's habit only if every line has them.
    if (m_rowWidth == 0) m_rowWidth = m_fieldCount;
    for (int i = layout.columnCount; i < m_fieldCount; ++i) {
      if (i >= maxFields || !m_fields[size_t(i)].empty() || m_fieldCount != m_rowWidth) {
        return refuse(i, Words::tr("The line has %1 columns where the first line has %2. Is there "
                                   "a separator inside a text?")
                             .arg(m_fieldCount)
                             .arg(layout.columnCount));
      }
    }
    return {};
  }

  Result<void> readAmounts() {
    if (m_content.layout.has(FecColumn::Amount) && m_content.layout.has(FecColumn::Sign)) {
      return readSignedAmount();
    }
    qint64 debit = 0;
    qint64 credit = 0;
    for (const auto& [column, minor] :
         {std::pair{FecColumn::Debit, &debit}, std::pair{FecColumn::Credit, &credit}}) {
      if (readAmount(field(column), *minor) == FieldState::Bad) {
        return refuseField(column, Words::tr("\"%1\" is not an amount with two decimals."));
      }
    }
    return addAmounts(debit, credit);
  }

  Result<void> readSignedAmount() {
    qint64 amount = 0;
    if (readAmount(field(FecColumn::Amount), amount) != FieldState::Good) {
      return refuseField(FecColumn::Amount,
                         Words::tr("\"%1\" is not an amount with two decimals."));
    }
    const auto sign = field(FecColumn::Sign);
    if (sign == "D" || sign == "d" || sign == "+1" || sign == "1") return addAmounts(amount, 0);
    if (sign == "C" || sign == "c" || sign == "-1") return addAmounts(0, amount);
    return refuseField(FecColumn::Sign, Words::tr("\"%1\" is neither D nor C, +1 nor -1."));
  }

  Result<void> addAmounts(qint64 debit, qint64 credit) {
    m_amount = 0;
    const bool overflows = qSubOverflow(debit, credit, &m_amount) ||
                           qAddOverflow(m_content.debit, debit, &m_content.debit) ||
                           qAddOverflow(m_content.credit, credit, &m_content.credit);
    if (overflows) {
      return refuse(0, Words::tr("The amounts are too large to be added up."));
    }
    return {};
  }

  /// An entry is journal + number + day; where numbers are fillers, the piece tells entries apart.
  void takeEntry() {
    const auto journal = field(FecColumn::JournalCode);
    const auto number = field(FecColumn::EntryNumber);
    const bool filler = number.empty() || number == "0";
    const auto piece = filler ? field(FecColumn::Piece) : std::string_view{};
    const bool same = !m_runs.empty() && m_entryDay == m_runDay && journal == m_runJournal &&
                      number == m_runNumber && piece == m_runPiece;
    if (!same) startRun(journal, number, piece);
    auto& run = m_runs.back();
    run.balance += m_amount;
    run.flags.bits |= flagsOf(field(FecColumn::Account), m_amount).bits;
    const auto& opening = m_content.openingDay;
    if (run.flags.has(EntryFlags::Opening) && (opening == 0 || m_entryDay < opening)) {
      m_content.openingDay = m_entryDay;
    }
  }

  /// What indicators need of the accounts beside the customers'.
  void takeAccount() {
    const auto text = field(FecColumn::Account);
    auto& run = m_runs.back();
    const int account = countedAccount(text);
    const bool isFixedAsset = text.starts_with('2');
    run.buys = run.buys || account / 100 == 6 || isFixedAsset;
    if (account == 0) return;
    if (isSupplier(account)) run.suppliers += m_amount;
    const bool isBalance = account < 600;
    if (isBalance || !run.flags.has(EntryFlags::Opening)) {
      m_accountSums.add(m_entryDay, account, m_amount);
    }
  }

  void startRun(std::string_view journal, std::string_view number, std::string_view piece) {
    m_runDay = m_entryDay;
    m_runJournal = journal;
    m_runNumber = number;
    m_runPiece = piece;
    const auto [index, isNew] = m_journals.number(journal);
    if (isNew) {
      m_content.journals.push_back({utf8(journal), utf8(field(FecColumn::JournalLabel))});
      m_journalPrints.push_back(fingerprint(m_content.journals.back().code));
      m_openingJournal.push_back(isOpeningJournal(
          m_file.toQString(journal), m_file.toQString(field(FecColumn::JournalLabel))));
    }
    const quint64 key = keyOf({m_journalPrints[index], fingerprintOrNone(number), 0,
                               fingerprintOrNone(piece), m_entryDay, 0});
    auto& run = m_runs.emplace_back();
    run.key = key;
    run.day = m_entryDay;
    run.journal = index;
    if (m_openingJournal[index]) run.flags.bits = EntryFlags::Opening;
  }

  std::string utf8(std::string_view raw) { return std::string{m_file.toUtf8(raw, m_scratch)}; }

  Result<void> takeCustomerLine(std::string_view line, std::string_view root) {
    m_content.control[m_entryDay] += m_amount;
    if (m_amount == 0) return {};
    ImportLine item;
    item.text = line.data();
    item.textLength = quint32(line.size());
    item.line = quint32(m_file.lineNumber());
    item.amount = item.open = m_amount;
    item.entryDay = m_entryDay;
    item.entry = quint32(m_runs.size() - 1);
    item.journal = m_runs.back().journal;
    item.account = accountNumber();
    item.customer = customerNumber(root);
    if (readDay(field(FecColumn::PieceOn), item.issueDay) == FieldState::Bad) {
      return refuseField(FecColumn::PieceOn, Words::tr("\"%1\" is not a date (YYYYMMDD)."));
    }
    if (item.issueDay == 0) item.issueDay = m_entryDay;
    const auto piece = pieceNumber(field(FecColumn::Piece));
    const auto letter = field(FecColumn::Letter);
    item.piece = fingerprintOrNone(m_file.toUtf8(piece, m_scratch));
    item.letter = fingerprintOrNone(m_file.toUtf8(letter, m_scratch));
    readDueDay(item);
    item.key = keyOfLine(item);
    addLine(item);
    return {};
  }

  quint64 keyOfLine(const ImportLine& item) const {
    return keyOf({m_journalPrints[item.journal], m_accountPrints[item.account],
                  m_customerPrints[item.customer], item.piece, item.entryDay, item.amount});
  }

  quint32 accountNumber() {
    const auto [index, isNew] = m_accounts.number(field(FecColumn::Account));
    if (isNew) {
      m_content.accounts.push_back(
          {utf8(field(FecColumn::Account)), utf8(field(FecColumn::AccountLabel))});
      m_accountPrints.push_back(fingerprint(m_content.accounts.back().code));
    }
    return index;
  }

  quint32 customerNumber(std::string_view root) {
    const auto auxiliary = field(FecColumn::AuxiliaryAccount);
    const auto [index, isNew] =
        m_customers.number(customerCode(field(FecColumn::Account), auxiliary, root));
    const auto label =
        field(auxiliary.empty() ? FecColumn::AccountLabel : FecColumn::AuxiliaryLabel);
    if (isNew) {
      const QString code =
          m_file.toQString(customerCode(field(FecColumn::Account), auxiliary, root));
      m_content.customers.push_back({code.toStdString(), utf8(label)});
      m_customerPrints.push_back(fingerprint(m_content.customers.back().code));
      m_customerLabels.push_back(label);
      m_customerTerms.push_back(m_terms.of(code));
      m_nameNoted.push_back(false);
    } else if (!label.empty() && label != m_customerLabels[index]) {
      takeOtherName(index, label);
    }
    return index;
  }

  void takeOtherName(quint32 index, std::string_view label) {
    if (m_customerLabels[index].empty()) {
      m_customerLabels[index] = label;
      m_content.customers[index].label = utf8(label);
    } else if (!m_nameNoted[index]) {
      m_nameNoted[index] = true;
      note(FecColumn::AuxiliaryLabel,
           Words::tr("The customer %1 has two names: \"%2\" and \"%3\".")
               .arg(QString::fromStdString(m_content.customers[index].code),
                    QString::fromStdString(m_content.customers[index].label),
                    m_file.toQString(label)));
    }
  }

  void readDueDay(ImportLine& item) {
    const auto given = field(FecColumn::DueOn);
    const bool filled = !given.empty() && given != "0";
    if (filled && readDay(given, item.dueDay) == FieldState::Bad) {
      note(FecColumn::DueOn, Words::tr("\"%1\" is not a date; the due date was computed instead.")
                                 .arg(m_file.toQString(given.substr(0, 60))));
    }
    item.origin = DueOrigin::Given;
    if (item.dueDay == 0 && item.amount > 0) computeDueDay(item);
    if (item.amount < 0 && item.dueDay == 0) item.dueDay = item.entryDay;
    if (item.amount > 0 && item.dueDay != 0 && item.dueDay < item.issueDay) {
      note(FecColumn::DueOn, Words::tr("The due date %1 comes before the document date %2.")
                                 .arg(isoDay(toDate(item.dueDay)), isoDay(toDate(item.issueDay))));
    }
  }

  void computeDueDay(ImportLine& item) {
    item.origin = DueOrigin::Label;
    item.dueDay = dueDayInLabel(field(FecColumn::Label));
    if (item.dueDay == 0) item.dueDay = dueDayInLabel(field(FecColumn::Piece));
    if (item.dueDay != 0) return;
    const auto& [terms, origin] = m_customerTerms[item.customer];
    item.origin = origin;
    if (!terms->hasInstalments()) item.dueDay = terms->dueDay(item.issueDay);
  }

  /// Stores a line, in instalments where the customer's terms say so and the file gives no date.
  void addLine(ImportLine item) {
    if (item.dueDay != 0) return m_content.lines.push_back(item);
    for (const auto& part :
         m_customerTerms[item.customer].first->dueDates(item.issueDay, item.amount)) {
      item.amount = item.open = part.amount;
      item.dueDay = part.dueDay;
      m_content.lines.push_back(item);
      item.laterPart = true;
    }
  }

  void finish() {
    mergeRuns();
    m_content.accountSums = m_accountSums.sums();
    for (auto& line : m_content.lines) {
      auto flags = m_runs[line.entry].flags;
      if (flags.bits == 0) flags = m_journalFlags[line.journal];
      line.kind = kindOf(flags, line.amount);
    }
    if (m_content.debit != m_content.credit) {
      ++m_content.issueCount;
      m_content.issues.prepend(
          {0,
           {},
           Words::tr("The file's debit %1 and credit %2 differ: it is not a whole ledger.")
               .arg(toDecimal(m_content.debit, Currency::eur()),
                    toDecimal(m_content.credit, Currency::eur()))});
    }
    if (m_content.unbalancedEntries > 0) {
      ++m_content.issueCount;
      m_content.issues.prepend(
          {0,
           {},
           Words::tr("%n entries do not balance when grouped by journal, number and day.", nullptr,
                     int(m_content.unbalancedEntries))});
    }
  }

  /// Puts together what scattered runs of one entry say, and what each journal mostly holds: for
  /// entries whose counterpart stands elsewhere.
  void mergeRuns() {
    std::vector<std::pair<quint64, quint32>> order;
    order.reserve(m_runs.size());
    for (size_t i = 0; i < m_runs.size(); ++i) order.emplace_back(m_runs[i].key, quint32(i));
    std::ranges::sort(order);
    m_journalFlags.resize(m_content.journals.size());
    std::vector<std::array<qint64, 2>> journalUse(m_content.journals.size(), {0, 0});
    for (size_t begin = 0; begin < order.size();) {
      size_t end = begin;
      EntryFlags flags;
      qint64 balance = 0;
      qint64 suppliers = 0;
      bool buys = false;
      const quint64 key = order[begin].first;
      for (; end < order.size() && order[end].first == key; ++end) {
        flags.bits |= m_runs[order[end].second].flags.bits;
        balance += m_runs[order[end].second].balance;
        suppliers += m_runs[order[end].second].suppliers;
        buys = buys || m_runs[order[end].second].buys;
      }
      const bool isMoney = flags.has(EntryFlags::MoneyDebit) || flags.has(EntryFlags::MoneyCredit);
      if (buys && !isMoney && !flags.has(EntryFlags::Opening)) {
        m_accountSums.add(m_runs[order[begin].second].day, AccountSum::bought, suppliers);
      }
      for (size_t i = begin; i < end; ++i) m_runs[order[i].second].flags = flags;
      ++m_content.entries;
      if (balance != 0) ++m_content.unbalancedEntries;
      auto& use = journalUse[m_runs[order[begin].second].journal];
      use[0] += flags.has(EntryFlags::SalesCredit) || flags.has(EntryFlags::SalesDebit) ? 1 : 0;
      use[1] += flags.has(EntryFlags::MoneyDebit) || flags.has(EntryFlags::MoneyCredit) ? 1 : 0;
      begin = end;
    }
    for (size_t i = 0; i < journalUse.size(); ++i) {
      const auto [sales, money] = journalUse[i];
      if (sales > money) {
        m_journalFlags[i].bits = EntryFlags::SalesCredit | EntryFlags::SalesDebit;
      } else if (money > 0) {
        m_journalFlags[i].bits = EntryFlags::MoneyDebit | EntryFlags::MoneyCredit;
      }
    }
  }

  TextFile& m_file;
  const DueTerms& m_terms;
  FecContent m_content;

  Fields m_fields;
  int m_fieldCount = 0;
  int m_rowWidth = 0;  ///< fields of the first line below the header
  DayNumber m_entryDay = 0;
  qint64 m_amount = 0;
  std::string m_scratch;

  AccountSums m_accountSums;
  std::vector<EntryRun> m_runs;
  DayNumber m_runDay = 0;
  std::string_view m_runJournal;
  std::string_view m_runNumber;
  std::string_view m_runPiece;

  Dictionary m_journals;
  Dictionary m_accounts;
  Dictionary m_customers;
  std::vector<quint64> m_journalPrints;
  std::vector<quint64> m_accountPrints;
  std::vector<quint64> m_customerPrints;
  std::vector<bool> m_openingJournal;
  std::vector<EntryFlags> m_journalFlags;
  std::vector<std::string_view> m_customerLabels;
  std::vector<std::pair<const PaymentTerms*, DueOrigin>> m_customerTerms;
  std::vector<bool> m_nameNoted;
};

/// How much of a file's sales each account root is the counterpart of.
struct RootUse {
  QString label;
  qint64 lines = 0;
  qint64 salesLines = 0;
};

QHash<QString, RootUse> rootUses(TextFile& file, const FecLayout& layout) {
  QHash<QString, RootUse> uses;
  file.rewind();
  std::string_view line;
  file.nextLine(line);
  Fields fields;
  std::string entry;
  bool entrySells = false;
  QList<QString> entryRoots;
  const auto close = [&] {
    if (entrySells) {
      for (const auto& root : entryRoots) ++uses[root].salesLines;
    }
    entrySells = false;
    entryRoots.clear();
  };
  const auto at = [&](FecColumn column) {
    const int position = layout.at(column);
    return position < 0 ? std::string_view{} : fields[size_t(position)];
  };
  while (file.nextLine(line)) {
    fields.fill({});
    splitFields(line, layout, fields.data(), maxFields);
    std::string key{at(FecColumn::JournalCode)};
    key.append("|").append(at(FecColumn::EntryNumber)).append("|").append(at(FecColumn::EntryOn));
    if (key != entry) {
      close();
      entry = std::move(key);
    }
    const auto account = at(FecColumn::Account);
    const bool isSale = account.starts_with("70");
    entrySells = entrySells || isSale;
    const bool mayBeCustomer = !account.empty() &&
                               (account.front() == '4' || account.front() > '9') &&
                               !account.starts_with("40") && !account.starts_with("44") &&
                               !account.starts_with("418") && !account.starts_with("419");
    if (!mayBeCustomer) continue;
    const QString root = file.toQString(accountRoot(account));
    auto& use = uses[root];
    if (use.lines++ == 0) use.label = file.toQString(at(FecColumn::AccountLabel));
    entryRoots.append(root);
  }
  close();
  return uses;
}

}  // namespace

QList<AccountProposal> proposeAccounts(TextFile& file, const FecLayout& layout,
                                       const CustomerAccounts& taken) {
  const auto uses = rootUses(file, layout);
  QList<AccountProposal> proposals;
  for (auto use = uses.cbegin(); use != uses.cend(); ++use) {
    const bool isTaken = taken.contains(use.key().toStdString());
    if (!isTaken && use->salesLines == 0) continue;
    proposals.append({use.key(), use->label, use->lines, isTaken});
  }
  std::ranges::sort(proposals, [](const auto& a, const auto& b) {
    return std::tuple{!a.taken, -a.lines, a.prefix} < std::tuple{!b.taken, -b.lines, b.prefix};
  });
  return proposals;
}

namespace {

class FecTexts : public LineTextSource {
public:
  FecTexts(const TextFile& file, const FecLayout& layout) : m_file{file}, m_layout{layout} {}

  LineTexts textsOf(const ImportLine& line) override {
    const int count =
        splitFields({line.text, line.textLength}, m_layout, m_fields.data(), maxFields);
    size_t used = 0;
    const auto text = [&](FecColumn column) {
      const int at = m_layout.at(column);
      const bool has = at >= 0 && at < count;
      return has ? m_file.toUtf8(m_fields[size_t(at)], m_scratch[used++]) : std::string_view{};
    };
    LineTexts texts;
    texts.number = pieceNumber(text(FecColumn::Piece));
    texts.label = text(FecColumn::Label);
    texts.letter = text(FecColumn::Letter);
    texts.foreignAmount = text(FecColumn::ForeignAmount);
    if (!texts.foreignAmount.empty()) texts.foreignCurrency = text(FecColumn::ForeignCurrency);
    return texts;
  }

private:
  const TextFile& m_file;
  const FecLayout& m_layout;
  Fields m_fields;
  std::array<std::string, 5> m_scratch;
};

}  // namespace

std::unique_ptr<LineTextSource> fecTexts(const TextFile& file, const FecLayout& layout) {
  return std::make_unique<FecTexts>(file, layout);
}

std::string_view pieceNumber(std::string_view piece) {
  const bool filler = piece == "-" || piece == "x" || piece == "X" || piece == "0" || piece == ".";
  return filler ? std::string_view{} : piece;
}

Result<FecContent> readFec(TextFile& file, const std::optional<CustomerAccounts>& roots,
                           const DueTerms& terms, const Progress& progress, const StopToken& stop) {
  auto content =
      Reader{file, terms, roots.value_or(CustomerAccounts::usual())}.read(progress, stop);
  if (!content.ok() || !content.value().lines.empty()) return content;
  if (!roots) {
    QList<QString> found;
    for (const auto& proposal :
         proposeAccounts(file, content.value().layout, CustomerAccounts::usual())) {
      found.append(proposal.prefix);
    }
    if (!found.isEmpty()) {
      auto proposed = CustomerAccounts::parse(found.first());
      if (proposed.ok()) return Reader{file, terms, proposed.value()}.read(progress, stop);
    }
  }
  return Error{ErrorCode::FileFormat,
               u"%1: %2"_s.arg(QFileInfo{file.path()}.fileName(),
                               Words::tr("The file has no lines on the customer accounts %1. Name "
                                         "the accounts of your customers (--accounts).")
                                   .arg(content.value().roots.toText())),
               {}};
}

}  // namespace encaisse
