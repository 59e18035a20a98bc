#include "core/interest/foreign_law.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/csv_resource.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ForeignLaw)
};

/// "40:1000 70:10000 100" → below 1 000.00 it is 40.00, below 10 000.00 it is 70.00, else 100.00.
std::optional<QList<ForeignLaw::Fee>> feesOf(const QString& text) {
  QList<ForeignLaw::Fee> fees;
  for (const auto& part : text.split(u' ', Qt::SkipEmptyParts)) {
    const QStringList sides = part.split(u':');
    bool ok = sides.size() <= 2;
    bool limitOk = true;
    const int amount = sides[0].toInt(&ok);
    const int limit = sides.size() == 2 ? sides[1].toInt(&limitOk) : 0;
    if (!ok || !limitOk || amount < 0 || limit < 0) return std::nullopt;
    fees.append({qint64{limit} * 100, qint64{amount} * 100});
  }
  return fees;
}

std::optional<ForeignLaw> lawOf(const QStringList& fields) {
  if (fields.size() != 10 || fields[0].size() != 2 || fields[1].isEmpty()) return std::nullopt;
  const auto added = basisPointsOf(fields[2]);
  const auto rounded = fields[3].isEmpty() ? std::optional{0} : basisPointsOf(fields[3]);
  const auto fees = feesOf(fields[5]);
  const bool before = fields[4] == "day_before"_L1;
  if (!added || !rounded || !fees || (!before && fields[4] != "first_day"_L1)) return std::nullopt;
  return ForeignLaw{
      fields[0], {fields[1], 1, *added, *rounded, before}, *fees, fields[6], fields[7], fields[8],
      fields[9]};
}

}  // namespace

Result<QList<ForeignLaw>> parseForeignLaws(const QByteArray& csv) {
  return parseRecords(csv, lawOf, [](qsizetype line, const QString& text) {
    return Error{
        ErrorCode::FileFormat,
        Words::tr("Line %1 of the table of countries is not readable: \"%2\".").arg(line).arg(text),
        {}};
  });
}

const QList<ForeignLaw>& shippedForeignLaws() {
  static const auto laws = shippedTable(u"late_payment_abroad.csv"_s, parseForeignLaws);
  return laws;
}

std::optional<ForeignLaw> findForeignLaw(const QList<ForeignLaw>& laws, const QString& country) {
  const auto found = std::ranges::find(laws, country.toUpper(), &ForeignLaw::country);
  return found == laws.end() ? std::nullopt : std::optional{*found};
}

qint64 foreignFee(const ForeignLaw& law, qint64 amount) {
  for (const auto& fee : law.fees) {
    if (fee.below == 0 || amount < fee.below) return fee.amount;
  }
  return 0;
}

}  // namespace encaisse
