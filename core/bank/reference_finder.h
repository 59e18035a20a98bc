#pragma once

#include <QList>
#include <QString>
#include <vector>

#include "core/bank/matching.h"

namespace encaisse {

/// How surely a text names an item.
enum class ReferenceStrength {
  Tail,   ///< the last digits only ("facture 123"): means something for one customer only
  Plain,  ///< short ("F1") or without its letters ("202600123"): may be chance
  Full,   ///< letters and digits, or a structured reference
};

/// One number that stands in a text.
struct FoundNumber {
  QString number;  ///< as the item has it
  ReferenceStrength strength = ReferenceStrength::Full;
  bool structured = false;    ///< ISO 11649
  std::vector<qint32> items;  ///< indices of all items of that number, ascending, never empty
};

/// Finds the numbers of items in texts of any length, in any of their written forms. Time is
/// proportional to the text, however many items there are.
///
/// "FA-2026-00123" is also written "FA 2026 00123", "fa202600123", "FA2026-123" (Full),
/// "F2026/123" (Full), "2026-00123", "202600123" (Plain) and "facture 123" (Tail: at least three
/// digits after a word for invoice). After a number its neighbours of the same series may follow
/// shortened: ", 124 et 125"; and "à 126" or "- 126" when every number up to there exists.
/// Days, amounts with cents and digits after words like "devis" or "SIRET" are not numbers.
/// @source ISO 11649: RF, two check digits (ISO 7064, mod 97-10), up to 21 characters
class ReferenceFinder {
public:
  explicit ReferenceFinder(const std::vector<MatchItem>& items);

  /// Full and Plain, in the order of the text, none twice.
  std::vector<FoundNumber> find(const QString& text) const;
  /// Tails that fit exactly one number among the items of @p customer.
  std::vector<FoundNumber> findTails(const QString& text, qint32 customer) const;
  /// When the whole text is a number or its structured reference.
  std::vector<FoundNumber> findWhole(const QString& text) const;

private:
  struct Entry {
    quint64 key = 0;
    qint32 item = 0;
    qint32 next = -1;
  };
  struct Match {
    std::vector<qint32> items;
    ReferenceStrength strength = ReferenceStrength::Tail;
    size_t end = 0;  ///< token behind it; 0: none
    bool structured = false;
  };
  /// What leads from one number to the next.
  struct Link {
    bool isValid = false;
    bool isRange = false;
    size_t next = 0;  ///< token
  };
  struct Text;
  enum class LettersFit { Unknown, Yes, No };

  void add(quint64 key, qint32 item);
  void addNumber(qint32 item);
  std::vector<qint32> itemsOf(quint64 key) const;
  Match matchAt(const Text& text, size_t begin) const;
  void tryWritten(const Text& text, size_t begin, Match& best) const;
  static LettersFit lettersFit(const Text& text, size_t begin, const QString& number);
  ReferenceStrength keepFitting(const Text& text, size_t begin, std::vector<qint32>& items) const;
  void tryDigits(const Text& text, size_t begin, Match& best) const;
  void tryStructured(const Text& text, size_t begin, Match& best) const;
  Match wholeMatch(const Text& text) const;
  ReferenceStrength strengthOf(const QString& number) const;
  static Link linkAt(const Text& text, size_t at);
  size_t continueSeries(const Text& text, size_t at, const FoundNumber& first,
                        std::vector<FoundNumber>& found) const;
  size_t addRangeTo(const Text& text, size_t at, qint32 from, ReferenceStrength strength,
                    std::vector<FoundNumber>& found) const;
  bool addRange(qint32 from, quint64 last, ReferenceStrength strength,
                std::vector<FoundNumber>& found) const;
  FoundNumber toFound(const Match& match) const;

  const std::vector<MatchItem>& m_items;
  std::vector<Entry> m_entries;
  std::vector<qint32> m_heads;  ///< by low bits of the key
  size_t m_longest = 0;         ///< letters and digits of the longest number
};

/// Whether this is "RF", two right check digits and 1 to 21 letters or digits; spaces are allowed.
bool isStructuredReference(const QString& text);

}  // namespace encaisse
