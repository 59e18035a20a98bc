#include "ui/import/reading_profile.h"

#include <QLocale>

#include "core/base/day_number.h"
#include "core/tables/amount_text.h"
#include "core/tables/day_text.h"
#include "core/tables/field_proposal.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// The first value below the header that one of the wanted columns holds and that @p isUnclear.
template <typename Wanted, typename Unclear>
QString firstUnclear(const TableMapping& mapping, Wanted isWanted, Unclear isUnclear) {
  for (const auto& row : mapping.firstRows) {
    for (const auto& [field, column] : mapping.fields) {
      QString text = row.value(column);
      if (isWanted(field) && isUnclear(text.toStdString())) return text;
    }
  }
  return {};
}

QString longDay(const std::string& text, DayOrder order) {
  const auto read = readTableDay({text, CellType::Text}, order);
  return QLocale{}.toString(toDate(read.day), u"d MMMM yyyy"_s);
}

QString amount(const std::string& text, char decimalSign) {
  constexpr int decimals = 3;
  const auto read = readTableAmount({text, CellType::Text}, decimalSign, decimals);
  const bool whole = read.minor % 1000 == 0;
  return QLocale{}.toString(double(read.minor) / 1000, 'f', whole ? 2 : decimals);
}

}  // namespace

ImportProfile profileOfColumns(const TableMapping& mapping,
                               const QList<std::pair<TableField, int>>& fields) {
  ImportProfile profile = mapping.profile;
  for (auto* text : {&profile.key, &profile.name, &profile.source, &profile.exportName}) {
    text->clear();
  }
  profile.knowledge = u"user"_s;
  profile.columns.clear();
  const bool hasHeader = mapping.headerLine > 0;
  for (const auto& [field, column] : fields) {
    const QString heading =
        hasHeader ? headingIn(mapping.headers, column) : u"#%1"_s.arg(column + 1);
    profile.columns.append({field, {heading}, false});
  }
  return profile;
}

ImportProfile profileToKeep(const TableMapping& mapping, const QString& name) {
  ImportProfile profile = profileOfColumns(mapping, mapping.fields);
  profile.name = name;
  const auto isDay = [](const auto& entry) { return isDayField(entry.first); };
  const auto isAmount = [](const auto& entry) { return isAmountField(entry.first); };
  if (std::ranges::any_of(mapping.fields, isDay)) profile.dayOrder = mapping.dayOrder;
  if (std::ranges::any_of(mapping.fields, isAmount)) {
    profile.decimalSign = QString{QLatin1Char{mapping.decimalSign}};
  }
  return profile;
}

std::optional<TwoReadings> twoDays(const TableMapping& mapping) {
  const QString text = firstUnclear(mapping, isDayField, [](const std::string& value) {
    return dayHint(value) == DayHint::Unclear;
  });
  if (text.isEmpty()) return std::nullopt;
  const std::string bytes = text.toStdString();
  return TwoReadings{text, longDay(bytes, DayOrder::DayFirst),
                     longDay(bytes, DayOrder::MonthFirst)};
}

std::optional<TwoReadings> twoAmounts(const TableMapping& mapping) {
  const QString text = firstUnclear(mapping, isAmountField, [](const std::string& value) {
    return decimalHint(value) == DecimalHint::Unclear;
  });
  if (text.isEmpty()) return std::nullopt;
  const std::string bytes = text.toStdString();
  return TwoReadings{text, amount(bytes, ','), amount(bytes, '.')};
}

}  // namespace encaisse
