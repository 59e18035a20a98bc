#pragma once

#include <QList>
#include <QString>
#include <array>

#include "core/base/day_number.h"
#include "core/base/result.h"

namespace encaisse {

/// Which of its two lawful readings a bare "45 days end of month" has.
/// @source CEPC, "délais de paiement sur computation des délais"; DGCCRF
enum class MonthEndReading {
  DaysFirst,   ///< the days, then the end of that month: what most programs compute
  MonthFirst,  ///< the end of the month, then the days
};

/// When one amount falls due: the period, then the end of that month, then more days, then the next
/// payment day. Steps that are zero or absent do nothing.
struct TermRule {
  static constexpr int maxDays = 365;
  static constexpr int maxMonths = 12;
  static constexpr int maxPaymentDays = 4;
  static constexpr int lastOfMonth = 31;

  int period = 0;
  bool periodInMonths = false;
  bool endOfMonth = false;
  int daysAfter = 0;                                      ///< only after an end of month
  std::array<quint8, maxPaymentDays> onDays{0, 0, 0, 0};  ///< rising, 0 = none, 31 = month end

  /// A payment day reached counts: 30 days on the 10th is the 10th itself when the 30 days end
  /// there. A day that a month has not is its last.
  DayNumber dueDay(DayNumber documentDay) const;

  friend bool operator==(const TermRule&, const TermRule&) = default;
};

/// When an invoice is to be paid: one rule, or instalments with a rule each. A value that prints
/// itself as one short text and reads it back; it knows no customer and no holidays.
class PaymentTerms {
public:
  struct Instalment {
    DayNumber dueDay = 0;
    qint64 amount = 0;
    friend bool operator==(const Instalment&, const Instalment&) = default;
  };
  struct Part {
    int percentHundredths = 0;  ///< 3333 = 33.33 %
    TermRule rule;
    friend bool operator==(const Part&, const Part&) = default;
  };
  static constexpr qsizetype maxParts = 12;

  /// Due on the document date.
  PaymentTerms() = default;
  explicit PaymentTerms(const TermRule& rule);
  /// @param parts  2 to 12, each above zero, 100.00 % together (contract)
  explicit PaymentTerms(QList<Part> parts);
  /// @param days  0 to 365 (contract)
  static PaymentTerms net(int days);

  /// Reads the canonical text and what people and other programs write: "30", "Net 30",
  /// "45 j fdm", "fin de mois 45 jours", "30 j fdm le 10", "comptant", "30%: 30; 70%: 60 EOM".
  /// What is not understood to the last word is refused, never guessed.
  /// @param bare  what "45 jours fin de mois" means; texts that say it themselves win
  /// @error InvalidInput
  static Result<PaymentTerms> parse(const QString& text,
                                    MonthEndReading bare = MonthEndReading::DaysFirst);
  /// "30 days", "45 days to end of month", "45 days from end of month", "end of month on 10",
  /// "30 days on 10, 20, end", "30%: 0 days; 70%: 60 days". Never changes meaning with a setting.
  QString toText() const;
  /// For people, in the language of the program.
  QString describe() const;

  bool hasInstalments() const { return !m_parts.isEmpty(); }
  /// The rule of terms without instalments (contract).
  const TermRule& rule() const;
  const QList<Part>& parts() const { return m_parts; }

  /// The one due day of terms without instalments (contract); 0 for the day 0.
  DayNumber dueDay(DayNumber documentDay) const { return rule().dueDay(documentDay); }
  /// In the order of the terms; the amounts add up to @p amount exactly, the last part takes what
  /// the rounding of the others left, and a part of nothing is left out. A credit is due at once:
  /// an amount of zero or less is one part on the document day.
  QList<Instalment> dueDates(DayNumber documentDay, qint64 amount) const;

  friend bool operator==(const PaymentTerms&, const PaymentTerms&) = default;

private:
  TermRule m_rule;
  QList<Part> m_parts;
};

}  // namespace encaisse
