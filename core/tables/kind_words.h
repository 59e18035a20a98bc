#pragma once

#include <QList>
#include <QString>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/items/item.h"

namespace encaisse {

/// What a word of a kind column, or a journal, says about a row.
enum class KindSense : quint8 {
  None,
  Invoice,
  CreditNote,
  Payment,
  ReturnedPayment,
  Opening,
  Sales,  ///< invoice or credit note, by the sign
  Bank,   ///< payment or returned payment, by the sign
  Other,
};

/// Whether rows of this sense lower what the customer owes.
inline bool isCreditSense(KindSense sense) {
  return sense == KindSense::CreditNote || sense == KindSense::Payment;
}

/// Reads the words of kinds, journals and labels in French and English ("Facture", "AV", "Credit
/// Memo", "Customer Payment", "RG"). Remembers what it has read: files repeat a few words.
class KindWords {
public:
  /// @param own  more words, which win: see ImportProfile::kindWords
  explicit KindWords(const QList<std::pair<QString, QString>>& own = {});

  KindSense kind(std::string_view text) { return cached(m_kinds, text, &KindWords::readKind); }
  KindSense journal(std::string_view text) {
    return cached(m_journals, text, &KindWords::readJournal);
  }
  /// What the profile says of rows that nothing else names.
  KindSense otherwise() const { return m_otherwise; }
  /// Only what a label says clearly with its first words.
  KindSense label(std::string_view text) const;

private:
  using Known = std::unordered_map<std::string, KindSense>;
  using Reader = KindSense (KindWords::*)(std::string_view) const;

  KindSense cached(Known& known, std::string_view text, Reader read);
  KindSense readKind(std::string_view text) const;
  KindSense readJournal(std::string_view text) const;

  QList<std::pair<QString, KindSense>> m_own;
  KindSense m_otherwise = KindSense::None;
  Known m_kinds;
  Known m_journals;
};

/// The kind of an item of this sense and sign.
/// @param odd  set when the sense and the sign do not go together
ItemKind itemKindOf(KindSense sense, bool debit, bool& odd);

/// Whether a status says that a document never counted: draft, cancelled, refused.
bool isVoidStatus(std::string_view text);

}  // namespace encaisse
