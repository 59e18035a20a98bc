#include "core/bank/cfonb_details.h"

#include "core/bank/iban.h"
#include "core/bank/statement_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

void append(QString& text, const QString& more) { text = oneLine(text + u' ' + more); }

/// Amounts in another currency and charges: numbers that would only be mistaken for references.
bool isNumbersOnly(const QString& qualifier) { return qualifier == u"MMO" || qualifier == u"FEE"; }

}  // namespace

void CfonbDetails::take(const QString& qualifier, const QString& text) {
  constexpr qsizetype half = 35;
  const QString all = oneLine(text);
  if (qualifier == u"NPY") {
    append(m_payer, all);
  } else if (qualifier == u"NBE") {
    append(m_payee, all);
  } else if (qualifier == u"NPO") {
    append(m_ultimatePayer, all);
  } else if (qualifier == u"NBU") {
    append(m_ultimatePayee, all);
  } else if (qualifier == u"RCN") {
    m_endToEndId = oneLine(text.left(half));
    m_label.append(oneLine(text.mid(half)));
  } else if (qualifier == u"REF") {
    append(m_reference, all);
  } else if (qualifier == u"LCS") {
    append(m_structured, all);
    m_label.append(all);
  } else if (qualifier == u"RET") {
    m_returnReason = all.section(u' ', 0, 0).left(4);
    m_label.append(all);
  } else if (qualifier == u"IPY" || qualifier == u"IBE" || qualifier == u"CPY" ||
             qualifier == u"CBE") {
    takeAccount(text);
  } else if (!isNumbersOnly(qualifier)) {
    m_label.append(all);
  }
}

/// The identifier of a party may be its account.
void CfonbDetails::takeAccount(const QString& text) {
  constexpr qsizetype longest = 34;
  const QString account = compactIban(QStringView{text}.left(longest + 1));
  if (m_iban.isEmpty() && looksLikeIban(account) && isValidIban(account)) m_iban = account;
}

void CfonbDetails::writeTo(BankLine& line) const {
  const bool comesIn = line.amountMinor > 0;
  const QString& ultimate = comesIn ? m_ultimatePayer : m_ultimatePayee;
  const QString& near = comesIn ? m_payer : m_payee;
  const QString& far = comesIn ? m_payee : m_payer;
  line.counterparty = !near.isEmpty() ? near : !ultimate.isEmpty() ? ultimate : far;
  QStringList label{line.label};
  label += m_label;
  if (!ultimate.isEmpty() && ultimate != line.counterparty) label.append(ultimate);
  line.label = oneLine(label.join(u' '));
  if (!isNoReference(m_endToEndId)) line.endToEndId = m_endToEndId;
  if (line.reference.isEmpty()) line.reference = m_reference;
  line.counterpartyIban = m_iban;
  if (line.returnReason.isEmpty()) line.returnReason = m_returnReason;
  line.creditorReference = creditorReferenceIn(line.label);
  if (line.creditorReference.isEmpty()) line.creditorReference = m_structured;
  if (line.creditorReference.isEmpty()) line.creditorReference = creditorReferenceIn(m_endToEndId);
}

}  // namespace encaisse
