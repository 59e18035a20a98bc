#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/bank/matching.h"

namespace encaisse {

/// Whom a payment may come from.
struct PayerFit {
  std::vector<qint32> customers;  ///< indices in MatchBook::customers, ascending; empty: unknown
  bool sure = false;              ///< exactly one, by his account or his whole name
  MatchReasonKind basis = MatchReasonKind::PayerName;  ///< PayerIban or PayerName
  QString what;                                        ///< the IBAN or the name as the bank has it
};

/// The words of a company's or person's name that tell it from others: folded, without legal form
/// ("SARL", "S.A.S."), title ("M.", "Mme") and articles. All words where nothing else would be
/// left.
QStringList nameWords(const QString& name);

/// Recognises customers as payers: by accounts and names learnt from earlier payments, and by their
/// own name whatever its legal form, accents, order of words and its end, which banks cut off after
/// 24, 32 or 35 characters (accounting programs too).
///
/// Sure only when exactly one customer fits. A name found inside a longer text is sure when the
/// text holds nothing else beside bank words, numbers and references.
class PayerNames {
public:
  explicit PayerNames(const std::vector<MatchCustomer>& customers);

  PayerFit recognise(const QString& counterparty, const QString& iban, const QString& label) const;

private:
  using Customers = std::vector<qint32>;
  struct Spelling {
    QString compact;
    qint32 customer = 0;
  };
  struct Inside {
    Customers customers;
    bool alone = true;  ///< nothing beside it that may belong to the name
    QString name;
  };

  void addName(const QString& name, qint32 customer);
  void addSpelling(const QStringList& words, qint32 customer);
  Customers byIban(const QString& iban) const;
  Customers byName(const QString& name) const;
  Customers byBeginning(const QString& name) const;
  Customers byCutName(const QString& compact) const;
  Inside insideOf(const QString& text) const;

  QHash<QString, Customers> m_ibans;
  QHash<QString, Customers> m_sorted;     ///< words in the order of the alphabet
  QHash<QString, Customers> m_sequences;  ///< words as written
  std::vector<Spelling> m_spellings;      ///< without spaces, by the alphabet; for beginnings
  QHash<QString, Customers> m_cutNames;   ///< names of customers that a program cut off
  qsizetype m_mostWords = 1;
};

}  // namespace encaisse
