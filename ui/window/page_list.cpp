#include "ui/window/page_list.h"

#include <QCoreApplication>

#include "ui/aging/aging_page.h"
#include "ui/cash_in/cash_in_page.h"
#include "ui/customers/customer_sheet.h"
#include "ui/customers/customers_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/follow_up/follow_up_page.h"
#include "ui/forecast/forecast_page.h"
#include "ui/indicators/indicators_page.h"
#include "ui/reminders/reminders_page.h"
#include "ui/today/today_page.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Pages)
};

}  // namespace

QList<PageEntry> allPages() {
  return {{u"today"_s, Words::tr("Today"), u"today"_s},
          {u"dashboard"_s, Words::tr("Dashboard"), u"dashboard"_s},
          {u"customers"_s, Words::tr("Customers"), u"customers"_s},
          {u"aging"_s, Words::tr("Aged balance"), u"aging"_s},
          {u"reminders"_s, Words::tr("Reminders"), u"reminders"_s},
          {u"cash_in"_s, Words::tr("Receipts"), u"bank"_s},
          {u"forecast"_s, Words::tr("Forecast"), u"forecast"_s},
          {u"follow_up"_s, Words::tr("Follow-up"), u"promise"_s},
          {u"indicators"_s, Words::tr("Indicators"), u"indicators"_s}};
}

Page* makePage(const QString& key, LedgerSession& session, UserPrompts& prompts) {
  if (key == u"today"_s) return new TodayPage{session, prompts, nullptr};
  if (key == u"dashboard"_s) return new DashboardPage{session, prompts, nullptr};
  if (key == u"customers"_s) return new CustomersPage{session, prompts, nullptr};
  if (key == u"aging"_s) return new AgingPage{session, prompts, nullptr};
  if (key == u"reminders"_s) return new RemindersPage{session, prompts, nullptr};
  if (key == u"cash_in"_s) return new CashInPage{session, prompts, nullptr};
  if (key == u"indicators"_s) return new IndicatorsPage{session, prompts, nullptr};
  if (key == u"follow_up"_s) return new FollowUpPage{session, prompts, nullptr};
  EXPECTS(key == u"forecast"_s);
  return new ForecastPage{session, prompts, nullptr};
}

void showCustomerOn(Page& page, qint64 customerId) {
  if (auto* customers = qobject_cast<CustomersPage*>(&page)) customers->showCustomer(customerId);
}

void showRiskOn(Page& page) {
  if (auto* customers = qobject_cast<CustomersPage*>(&page)) customers->sheet()->showRisk();
}

void showCallsOn(Page& page) {
  if (auto* followUp = qobject_cast<FollowUpPage*>(&page)) followUp->showCalls();
}

}  // namespace encaisse
