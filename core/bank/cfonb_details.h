#pragma once

#include <QString>
#include <QStringList>

#include "core/bank/bank_statement.h"

namespace encaisse {

/// Collects the additions (records 05) of one movement.
/// @source CFONB, relevé de compte 120 caractères (2004) and its additions for transfers (2007)
class CfonbDetails {
public:
  /// @param qualifier  three characters: LIB, NPY …
  /// @param text       70 characters
  void take(const QString& qualifier, const QString& text);
  /// Writes what came into the line of the movement.
  void writeTo(BankLine& line) const;

private:
  void takeAccount(const QString& text);

  QStringList m_label;
  QString m_payer;
  QString m_payee;
  QString m_ultimatePayer;
  QString m_ultimatePayee;
  QString m_endToEndId;
  QString m_reference;
  QString m_structured;
  QString m_iban;
  QString m_returnReason;
};

}  // namespace encaisse
