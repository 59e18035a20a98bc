#include "core/indicators/indicator_words.h"

#include <QCoreApplication>

#include "core/base/contracts.h"

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Indicators)
};

/// Of what people said and did, and of the company as a whole.
QString followUpFormula(Indicator indicator, const IndicatorSettings& settings) {
  const int window = settings.windowDays;
  switch (indicator) {
    case Indicator::DisputeRate: return Words::tr("Disputed amounts ÷ open debits.");
    case Indicator::ResolutionTime:
      return Words::tr("Days from the opening to the end of a dispute, of those that ended in the "
                       "last %1 days.")
          .arg(window);
    case Indicator::PromiseKept:
      return Words::tr("Paid in time ÷ promised, of the promises decided in the last %1 days.")
          .arg(window);
    case Indicator::PaidAfterReminder:
      return Words::tr(
                 "Items paid within %1 days after a reminder ÷ items reminded, of the reminders "
                 "whose %1 days ended in the last %2 days.")
          .arg(settings.effectDays)
          .arg(window);
    case Indicator::Pareto:
      return Words::tr("The fewest customers that make 80 % of all overdue amounts × days late ÷ "
                       "customers that owe.");
    case Indicator::DeliveryLag:
      return Words::tr("Days from the delivery to its invoice, of the deliveries invoiced in the "
                       "last %1 days; none are known until a file with deliveries is imported.")
          .arg(window);
    case Indicator::DaysOfStock:
      return Words::tr("Stocks as last booked ÷ goods bought and taken from stock in the last %1 "
                       "days × %1, without VAT.")
          .arg(stockWindowDays);
    case Indicator::DaysOfPayables:
      return Words::tr("Owed to suppliers ÷ bought from them in the last %1 days × %1, VAT "
                       "included; without fixed assets and what was paid at once.")
          .arg(window);
    case Indicator::CashCycle:
      return Words::tr("DSO + days of stock (DIO) − days of payables (DPO): how long the money of "
                       "a sale is away.");
    default: EXPECTS(false);
  }
}

}  // namespace

QString indicatorName(Indicator indicator) {
  switch (indicator) {
    case Indicator::Dso: return Words::tr("DSO, days of sales outstanding");
    case Indicator::CountBackDso: return Words::tr("DSO by count-back");
    case Indicator::BestDso: return Words::tr("Best possible DSO");
    case Indicator::AverageDelinquency: return Words::tr("Average days delinquent (ADD)");
    case Indicator::CollectionEffectiveness: return Words::tr("Collection effectiveness (CEI)");
    case Indicator::OverdueShare: return Words::tr("Overdue share");
    case Indicator::MeanAge: return Words::tr("Mean age of what is open");
    case Indicator::RecoveryRate: return Words::tr("Recovery rate");
    case Indicator::MeanDelay: return Words::tr("Mean delay of payments");
    case Indicator::DisputeRate: return Words::tr("Dispute rate");
    case Indicator::ResolutionTime: return Words::tr("Time to resolve disputes");
    case Indicator::PromiseKept: return Words::tr("Promises kept");
    case Indicator::PaidAfterReminder: return Words::tr("Paid after a reminder");
    case Indicator::Pareto: return Words::tr("Customers that make 80 % of the delays");
    case Indicator::DeliveryLag: return Words::tr("From delivery to invoice");
    case Indicator::DaysOfStock: return Words::tr("Days of stock (DIO)");
    case Indicator::DaysOfPayables: return Words::tr("Days of payables (DPO)");
    case Indicator::CashCycle: return Words::tr("Cash conversion cycle (CCC)");
  }
  EXPECTS(false);
}

QString indicatorShortName(Indicator indicator) {
  switch (indicator) {
    case Indicator::Dso: return Words::tr("DSO");
    case Indicator::CountBackDso: return Words::tr("Count-back");
    case Indicator::BestDso: return Words::tr("Best DSO");
    case Indicator::AverageDelinquency: return Words::tr("ADD");
    case Indicator::CollectionEffectiveness: return Words::tr("CEI %");
    case Indicator::OverdueShare: return Words::tr("Overdue %");
    case Indicator::MeanAge: return Words::tr("Age");
    case Indicator::RecoveryRate: return Words::tr("Recovered %");
    case Indicator::MeanDelay: return Words::tr("Delay");
    case Indicator::DisputeRate: return Words::tr("Disputed %");
    case Indicator::ResolutionTime: return Words::tr("Resolved in");
    case Indicator::PromiseKept: return Words::tr("Kept %");
    case Indicator::PaidAfterReminder: return Words::tr("Reminded %");
    case Indicator::Pareto: return Words::tr("Pareto %");
    case Indicator::DeliveryLag: return Words::tr("Invoiced in");
    case Indicator::DaysOfStock: return Words::tr("DIO");
    case Indicator::DaysOfPayables: return Words::tr("DPO");
    case Indicator::CashCycle: return Words::tr("CCC");
  }
  EXPECTS(false);
}

QString indicatorFormula(Indicator indicator, const IndicatorSettings& settings) {
  const int window = settings.windowDays;
  switch (indicator) {
    case Indicator::Dso:
      return Words::tr("Receivables ÷ sales of the last %1 days × %1, VAT included.").arg(window);
    case Indicator::CountBackDso:
      return Words::tr(
          "The receivables are taken off the sales of one month after the other, newest first; the "
          "days of the months used up, and of the last one the share that is needed.");
    case Indicator::BestDso:
      return Words::tr("Receivables that are not due ÷ sales of the last %1 days × %1.")
          .arg(window);
    case Indicator::AverageDelinquency:
      return Words::tr("DSO less best possible DSO: what the overdue items cost in days of sales.");
    case Indicator::CollectionEffectiveness:
      return Words::tr(
                 "What was collected in the last %1 days ÷ what could have been: receivables at "
                 "the start + sales − receivables at the end, ÷ the same with only what is not due "
                 "at the end.")
          .arg(window);
    case Indicator::OverdueShare:
      return Words::tr("Open debits past their due date ÷ open debits.");
    case Indicator::MeanAge:
      return Words::tr("Days since each open debit was booked, weighted by its open amount.");
    case Indicator::RecoveryRate:
      return Words::tr(
                 "Cashed no later than %1 days after the due date ÷ what fell due, of the invoices "
                 "whose %1 days ended in the last %2 days. Credit notes did not fall due.")
          .arg(settings.recoveryDays)
          .arg(window);
    case Indicator::MeanDelay:
      return Words::tr(
                 "Days between due date and payment, weighted by the amount, of the payments of "
                 "the last %1 days; early payments count as negative.")
          .arg(window);
    default: return followUpFormula(indicator, settings);
  }
}

QString numeratorName(Indicator indicator) {
  switch (indicator) {
    case Indicator::Dso:
    case Indicator::CountBackDso: return Words::tr("Receivables");
    case Indicator::BestDso: return Words::tr("Not due");
    case Indicator::AverageDelinquency: return Words::tr("Receivables that are due");
    case Indicator::CollectionEffectiveness: return Words::tr("Collected");
    case Indicator::OverdueShare: return Words::tr("Overdue");
    case Indicator::MeanAge: return Words::tr("Open × days");
    case Indicator::RecoveryRate: return Words::tr("Cashed");
    case Indicator::MeanDelay: return Words::tr("Paid × days late");
    case Indicator::DisputeRate: return Words::tr("Disputed");
    case Indicator::ResolutionTime:
    case Indicator::DeliveryLag: return Words::tr("Days");
    case Indicator::PromiseKept: return Words::tr("Paid in time");
    case Indicator::PaidAfterReminder: return Words::tr("Items paid");
    case Indicator::Pareto: return Words::tr("Customers that make 80 %");
    case Indicator::DaysOfStock: return accountGroupName(AccountGroup::Stocks);
    case Indicator::DaysOfPayables: return accountGroupName(AccountGroup::Suppliers);
    case Indicator::CashCycle: break;
  }
  return {};
}

QString denominatorName(Indicator indicator) {
  switch (indicator) {
    case Indicator::Dso:
    case Indicator::BestDso:
    case Indicator::AverageDelinquency: return Words::tr("Sales");
    case Indicator::CountBackDso: return Words::tr("Sales of the months it reaches");
    case Indicator::CollectionEffectiveness: return Words::tr("Could be collected");
    case Indicator::OverdueShare:
    case Indicator::MeanAge:
    case Indicator::DisputeRate: return Words::tr("Open debits");
    case Indicator::RecoveryRate: return Words::tr("Fell due");
    case Indicator::MeanDelay: return Words::tr("Paid");
    case Indicator::ResolutionTime: return Words::tr("Disputes");
    case Indicator::PromiseKept: return Words::tr("Promised");
    case Indicator::PaidAfterReminder: return Words::tr("Items reminded");
    case Indicator::Pareto: return Words::tr("Customers that owe");
    case Indicator::DeliveryLag: return Words::tr("Deliveries invoiced");
    case Indicator::DaysOfStock: return Words::tr("Goods used");
    case Indicator::DaysOfPayables: return accountGroupName(AccountGroup::BoughtOnAccount);
    case Indicator::CashCycle: break;
  }
  return {};
}

QString accountGroupName(AccountGroup group) {
  switch (group) {
    case AccountGroup::Stocks: return Words::tr("Stocks");
    case AccountGroup::Suppliers: return Words::tr("Suppliers");
    case AccountGroup::SupplierAdvances: return Words::tr("Suppliers that owe");
    case AccountGroup::GoodsBought: return Words::tr("Goods bought");
    case AccountGroup::StockChange: return Words::tr("Change of stock");
    case AccountGroup::OtherPurchases: return Words::tr("Services and other purchases");
    case AccountGroup::BoughtOnAccount: return Words::tr("Bought from suppliers");
    case AccountGroup::Sales: return Words::tr("Sales without VAT");
  }
  EXPECTS(false);
}

QString workingCapitalFormula() {
  return Words::tr("To be financed (working capital need): stocks + receivables − suppliers; what "
                   "they owe, VAT and pay are left out.");
}

QString indicatorStateText(IndicatorState state, const IndicatorSettings& settings) {
  switch (state) {
    case IndicatorState::Known: return {};
    case IndicatorState::Typed: return Words::tr("Typed by you.");
    case IndicatorState::HistoryTooShort:
      return Words::tr(
                 "The ledger's history is too short for it: it looks back on %1 days or more.")
          .arg(settings.windowDays);
    case IndicatorState::FactsTooOld:
      return Words::tr("The last entries are more than a month old.");
    case IndicatorState::NothingToMeasure:
      return Words::tr("There is nothing to measure: what it divides by is zero.");
    case IndicatorState::NotTyped:
      return Words::tr("It needs the accounts of stocks and suppliers: import your whole ledger "
                       "(FEC), or type the days of stock (DIO) and of payables (DPO).");
    case IndicatorState::NoOpening:
      return Words::tr("The imported accounts begin without opening balances.");
    case IndicatorState::NoStockAccounts:
      return Words::tr("Goods are bought, but the accounts keep no stock of them.");
    case IndicatorState::OnlyForCompany:
      return Words::tr("It says something about the whole company only.");
  }
  EXPECTS(false);
}

}  // namespace encaisse
