#include "core/bank/cfonb_records.h"

#include <QCoreApplication>

#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CfonbReader)
};

constexpr qsizetype recordLength = 120;

/// What a record needs when a program has cut the blanks off its end: additions (05) up to the
/// account, the others up to the amount.
qsizetype shortestRecord(const QString& record) { return record.startsWith(u"05") ? 32 : 104; }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\x1A'; }

bool startsLetter(char c) { return (quint8(c) & 0xC0U) != 0x80U; }

}  // namespace

bool CfonbRecords::nextLine() {
  while (m_text.nextLine(m_rest)) {
    while (!m_rest.empty() && isBlank(m_rest.back())) m_rest.remove_suffix(1);
    if (!m_rest.empty()) return true;
  }
  return false;
}

/// Bytes of the next 120 characters.
size_t CfonbRecords::recordEnd() const {
  if (!m_text.isUtf8()) return qMin(m_rest.size(), size_t{recordLength});
  qsizetype letters = 0;
  for (size_t i = 0; i < m_rest.size(); ++i) {
    if (startsLetter(m_rest[i]) && ++letters > recordLength) return i;
  }
  return m_rest.size();
}

Result<bool> CfonbRecords::next(QString& record) {
  const bool goesOn = !m_rest.empty();
  if (!goesOn && !nextLine()) return false;
  const size_t end = recordEnd();
  record = m_text.toQString(m_rest.substr(0, end));
  m_rest.remove_prefix(end);
  m_joined = m_joined || goesOn || !m_rest.empty();
  ++m_count;
  if (record.size() < shortestRecord(record)) {
    return statementError(
        m_text.path(), line(), {},
        Words::tr("This record has %1 characters instead of 120.").arg(record.size()));
  }
  record = record.leftJustified(recordLength);
  return true;
}

}  // namespace encaisse
