#include "app/cli/table_options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

}  // namespace

void TableOptions::describe(Options& options) {
  options.text(u"--accounts"_s, u"PREFIXES"_s,
               Words::tr("Customer accounts, like 411,416 (default: as the file suggests)"),
               m_import.accounts);
  options.text(u"--profile"_s, u"NAME"_s,
               Words::tr("Reads tables by this import profile (default: the one that fits best)"),
               m_import.profile);
  options.choice(u"--meaning"_s,
                 {u"movements"_s, u"open_items"_s, u"customers"_s, u"bank_lines"_s, u"deliveries"_s,
                  u"uninvoiced"_s},
                 Words::tr("What the rows of a table are (default: as its columns suggest)"),
                 m_meaning);
  options.day(u"--list-day"_s,
              Words::tr("The day of a list of open items, or of all that is not invoiced"),
              m_import.answers.snapshotOn);
  options.choice(u"--dates"_s, {u"day_first"_s, u"month_first"_s, u"year_first"_s},
                 Words::tr("How dates are written, where no value of the file decides it"),
                 m_dates);
  options.choice(u"--decimal"_s, {u"comma"_s, u"point"_s},
                 Words::tr("The decimal sign, where no value of the file decides it"), m_decimal);
}

ImportOptions TableOptions::importOptions() const {
  ImportOptions options = m_import;
  options.answers.meaning = tableMeaningOf(m_meaning);
  if (m_dates == u"day_first") options.answers.dayOrder = DayOrder::DayFirst;
  if (m_dates == u"month_first") options.answers.dayOrder = DayOrder::MonthFirst;
  if (m_dates == u"year_first") options.answers.dayOrder = DayOrder::YearFirst;
  if (!m_decimal.isEmpty()) options.answers.decimalSign = m_decimal == u"comma" ? ',' : '.';
  return options;
}

}  // namespace encaisse
