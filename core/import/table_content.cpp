#include "core/import/table_content.h"

#include <unordered_map>

#include "core/import/fec_fields.h"
#include "core/import/import_repository.h"

namespace encaisse {
namespace {

constexpr std::string_view usualAccount = "411";

/// Numbers texts in the order they are met, with their fingerprints.
class Names {
public:
  explicit Names(std::vector<CodeName>& names) : m_names{names} {}

  quint32 number(std::string_view code, std::string_view label) {
    const auto [found, isNew] = m_numbers.try_emplace(code, quint32(m_names.size()));
    if (isNew) {
      m_names.push_back({std::string{code}, std::string{label}});
      m_prints.push_back(fingerprint(code));
    } else if (m_names[found->second].label.empty()) {
      m_names[found->second].label = label;
    }
    return found->second;
  }
  quint64 print(quint32 number) const { return m_prints[number]; }

private:
  std::vector<CodeName>& m_names;
  std::unordered_map<std::string_view, quint32> m_numbers;
  std::vector<quint64> m_prints;
};

class Builder {
public:
  Builder(const LedgerTable& table, const DueTerms& terms, bool isList)
      : m_table{table}, m_terms{terms}, m_isList{isList} {}

  ImportContent build() {
    m_content.rows = m_table.rowCount;
    m_content.leftOut = m_table.rejectedCount;
    m_content.leftOutMinor = m_table.rejectedMinor;
    m_content.debit = m_table.debit;
    m_content.credit = m_table.credit;
    m_content.issues = m_table.issues;
    m_content.issueCount = m_table.issueCount;
    m_content.lines.reserve(m_table.rows.size());
    for (size_t i = 0; i < m_table.rows.size(); ++i) take(quint32(i), m_table.rows[i]);
    return std::move(m_content);
  }

private:
  void take(quint32 index, const LedgerRow& row) {
    ImportLine line;
    line.entry = index;
    line.line = row.line;
    line.amount = row.amount;
    line.open = row.open;
    line.kind = row.kind;
    line.entryDay = row.entryDay;
    line.issueDay = row.issueDay != 0 ? row.issueDay : row.entryDay;
    line.dueDay = row.dueDay;
    line.customer = m_customers.number(row.customerCode, row.customerName);
    line.account = m_accounts.number(row.account.empty() ? usualAccount : row.account, {});
    line.journal = m_journals.number(row.journal, {});
    line.letter = fingerprintOrNone(row.letter);
    line.piece = fingerprintOrNone(row.number);
    line.key =
        m_isList
            ? listKey(m_customers.print(line.customer), line.piece, line.issueDay, line.amount > 0)
            : keyOf({m_journals.print(line.journal), m_accounts.print(line.account),
                     m_customers.print(line.customer), line.piece, line.entryDay, line.amount});
    auto& first = m_content.firstDay;
    if (first == 0 || line.entryDay < first) first = line.entryDay;
    m_content.lastDay = std::max(m_content.lastDay, line.entryDay);
    m_content.control[line.entryDay] += line.amount;
    addLine(line);
  }

  void addLine(ImportLine line) {
    if (line.amount < 0 && line.dueDay == 0) line.dueDay = line.entryDay;
    if (line.dueDay != 0) return m_content.lines.push_back(line);
    const QString code = QString::fromStdString(m_content.customers[line.customer].code);
    const auto [terms, origin] = m_terms.of(code);
    line.origin = origin;
    // What is left of an item on a list has no known instalment: it is due with the last one.
    const auto parts = terms->dueDates(line.issueDay, line.amount);
    if (m_isList || parts.size() == 1) {
      line.dueDay = parts.last().dueDay;
      return m_content.lines.push_back(line);
    }
    for (const auto& part : parts) {
      line.amount = line.open = part.amount;
      line.dueDay = part.dueDay;
      m_content.lines.push_back(line);
      line.laterPart = true;
    }
  }

  const LedgerTable& m_table;
  const DueTerms& m_terms;
  bool m_isList;
  ImportContent m_content;
  Names m_customers{m_content.customers};
  Names m_accounts{m_content.accounts};
  Names m_journals{m_content.journals};
};

class TableTexts : public LineTextSource {
public:
  explicit TableTexts(const LedgerTable& table) : m_table{table} {}

  LineTexts textsOf(const ImportLine& line) override {
    const auto& row = m_table.rows[line.entry];
    LineTexts texts{row.number, row.label, row.letter, row.settles, row.foreignAmount, {}};
    if (!row.foreignAmount.empty()) texts.foreignCurrency = row.currency;
    return texts;
  }

private:
  const LedgerTable& m_table;
};

}  // namespace

ImportContent contentOf(const LedgerTable& table, const DueTerms& terms, bool isList) {
  return Builder{table, terms, isList}.build();
}

std::unique_ptr<LineTextSource> tableTexts(const LedgerTable& table) {
  return std::make_unique<TableTexts>(table);
}

}  // namespace encaisse
