#include "ui/import/bank_accounts_table.h"

#include <QCoreApplication>

#include "core/letters/letter_text.h"
#include "ui/common/money_format.h"
#include "ui/common/text_table_model.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BankAccountsTable)
};

QList<QString> rowOf(const BankPreview::Account& account) {
  const auto parsed = Currency::parse(account.currency);
  const Currency currency = parsed.ok() ? parsed.value() : Currency::eur();
  const auto balance = [currency](const std::optional<qint64>& minor) {
    return minor ? formatMoney(*minor, currency) : u"–"_s;
  };
  const auto number = [](qint64 count) { return QLocale{}.toString(count); };
  const bool stated = account.openingMinor && account.closingMinor;
  const QString difference = stated ? formatMoney(account.differenceMinor, currency) : u"–"_s;
  return {account.number.isEmpty() ? account.name : groupedIban(account.number),
          formatDay(account.firstOn),
          formatDay(account.lastOn),
          number(account.lineCount),
          number(account.newCount),
          balance(account.openingMinor),
          formatMoney(account.creditMinor, currency),
          formatMoney(account.debitMinor, currency),
          balance(account.closingMinor),
          account.differenceMinor == 0 ? difference : u"⚠ "_s + difference};
}

}  // namespace

void showBankAccounts(TextTableModel& model, const BankPreview& bank) {
  QList<QList<QString>> rows;
  for (const auto& account : bank.accounts) rows.append(rowOf(account));
  model.setTable({Words::tr("Account"), Words::tr("From"), Words::tr("To"), Words::tr("Lines"),
                  Words::tr("New"), Words::tr("Opening"), Words::tr("In"), Words::tr("Out"),
                  Words::tr("Closing"), Words::tr("Difference")},
                 rows, {3, 4, 5, 6, 7, 8, 9});
}

}  // namespace encaisse
