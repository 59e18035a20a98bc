#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <span>

#include "core/base/utf8_text.h"
#include "core/db/statement.h"
#include "core/import/item_import.h"
#include "core/ledger/company_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ItemImport)
};

}  // namespace

/// A list much shorter than the last one, or of mostly unknown customers, is likely not what it
/// seems: it waits for a person's word.
void ItemImport::holdOddList() {
  if (!m_preview.held.isEmpty()) return;
  const auto batches = m_batches.list();
  const auto last = std::ranges::find_if(
      batches, [&](const Batch& batch) { return batch.meaning == m_batch.meaning; });
  if (last == batches.end()) return;
  constexpr qint64 percentKept = 60;
  if (m_content.rows * 100 < last->rowCount * percentKept) {
    m_preview.held = Words::tr("This list has %1 lines, the last one (%2) had %3. All that it does "
                               "not show would be settled.")
                         .arg(m_content.rows)
                         .arg(last->fileName)
                         .arg(last->rowCount);
  } else if (m_preview.newCustomers * 2 > m_preview.customers) {
    m_preview.held = Words::tr("%1 of %2 customers on this list are unknown to this ledger. Is it "
                               "the list of another company?")
                         .arg(m_preview.newCustomers)
                         .arg(m_preview.customers);
  }
}

/// Lines and items by customer, number and sign: amounts change from list to list.
void ItemImport::compareList() {
  m_currency = CompanyRepository{m_db}.load().currency;
  m_hasAmounts = !headingOf({TableField::Amount, TableField::Debit, TableField::Credit}).isEmpty();
  const auto known = m_items.listedItems();
  std::vector<quint32> lines(m_content.lines.size());
  std::iota(lines.begin(), lines.end(), 0U);
  std::ranges::sort(lines, {}, [&](quint32 i) {
    const auto& line = m_content.lines[i];
    return std::tuple{line.key, line.dueDay, i};
  });
  auto item = known.cbegin();
  for (size_t begin = 0; begin < lines.size();) {
    const quint64 key = m_content.lines[lines[begin]].key;
    size_t end = begin;
    while (end < lines.size() && m_content.lines[lines[end]].key == key) ++end;
    while (item != known.cend() && item->key < key) ++item;
    auto itemEnd = item;
    while (itemEnd != known.cend() && itemEnd->key == key) ++itemEnd;
    matchList(std::span{lines}.subspan(begin, end - begin), std::span{item, itemEnd});
    item = itemEnd;
    begin = end;
  }
  std::ranges::sort(m_newLines);
}

/// The lines of one number: first those of the same due date, then in order.
void ItemImport::matchList(std::span<const quint32> lines, std::span<const KnownItem> known) {
  std::vector<quint32> left;
  std::vector<bool> taken(known.size(), false);
  for (const quint32 line : lines) {
    size_t i = 0;
    while (i < known.size() && (taken[i] || known[i].dueDay != m_content.lines[line].dueDay)) ++i;
    if (i == known.size()) {
      left.push_back(line);
    } else {
      taken[i] = true;
      noteListed(line, known[i]);
    }
  }
  size_t i = 0;
  for (const quint32 line : left) {
    while (i < known.size() && taken[i]) ++i;
    if (i == known.size()) {
      m_newLines.push_back(line);
    } else {
      taken[i] = true;
      noteListed(line, known[i]);
    }
  }
}

void ItemImport::noteListed(quint32 line, const KnownItem& known) {
  const auto& listed = m_content.lines[line];
  m_preview.known.add(listed.open);
  m_states.push_back({known.id, listed.open});
  const bool isList = known.fromList;
  const qint64 more = listed.amount - known.amount;
  if (isList && more != 0 && (more > 0) == (known.amount > 0)) {
    m_changes.push_back(
        {known.id, u"amount"_s, QString::number(known.amount), QString::number(listed.amount)});
    m_raised[known.entryDay] += more;
    m_preview.changed.add(more);
  }
  if (more != 0 && m_hasAmounts && known.laterParts.empty()) noteAmount(line, known);
}

/// An invoice does not change once it is sent: another amount is another document, or a mistake.
void ItemImport::noteAmount(quint32 line, const KnownItem& known) {
  const auto& listed = m_content.lines[line];
  noteLine({listed.line, headingOf({TableField::Amount, TableField::Debit}),
            Words::tr("the amount of \"%1\" is %2 here and was %3 before.")
                .arg(toQString(m_texts.textsOf(listed).number),
                     toDecimal(listed.amount, m_currency), toDecimal(known.amount, m_currency))});
}

void ItemImport::storeStates(qint64 lastOldId) {
  auto states = m_states;
  for (size_t i = 0; i < m_newLines.size(); ++i) {
    states.push_back({lastOldId + qint64(i) + 1, m_content.lines[m_newLines[i]].open});
  }
  m_items.insertStates(m_batch.id, states);
}

}  // namespace encaisse
