#include "app/cli/interest_report_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

QString regimeKey(InterestRegime regime) {
  switch (regime) {
    case InterestRegime::Professional: return u"professional"_s;
    case InterestRegime::PublicBuyer: return u"public_buyer"_s;
    case InterestRegime::Consumer: return u"consumer"_s;
    case InterestRegime::Foreign: return u"foreign"_s;
  }
  return {};
}

void appendSegments(JsonText& json, const InterestRow& row, Currency currency) {
  json.key(u"segments").beginArray();
  for (const auto& segment : row.sheet.segments) {
    json.beginObject().key(u"from").value(toDate(segment.from));
    json.key(u"to").value(toDate(segment.to)).key(u"days").value(qint64{segment.days});
    json.key(u"rate").value(percentOf(segment.basisPoints));
    json.key(u"base").value(segment.base, currency);
    json.key(u"amount").value(segment.amount, currency).endObject();
  }
  json.endArray();
}

void appendTotal(JsonText& json, const InterestTotal& total, Currency currency) {
  json.key(u"items").value(qint64{total.items});
  json.key(u"interest").value(total.interest, currency);
  json.key(u"fee").value(total.fee, currency).key(u"total").value(total.sum(), currency);
  json.key(u"perDay").value(total.perDay, currency);
  json.key(u"credits").value(total.credits, currency);
  json.key(u"provisional").flag(total.provisional).key(u"belowFloor").flag(total.belowFloor);
  json.key(u"waived").value(total.waived, currency);
}

void appendRules(JsonText& json, const InterestReport& report) {
  const auto& contract = report.terms.contractRate;
  json.key(u"rules").beginObject().key(u"contractRate");
  if (contract) {
    json.value(percentOf(contract->addedBasisPoints));
  } else {
    json.null();
  }
  json.key(u"floor");
  if (report.floor) {
    json.value(percentOf(report.floor->basisPoints));
  } else {
    json.null();
  }
  const auto& settings = report.settings;
  json.key(u"dayCount").value(toKey(settings.dayCount).replace(u'_', u'/'));
  json.key(u"rateChange").value(toKey(settings.rateChange));
  json.key(u"imputation").value(toKey(settings.imputation));
  json.key(u"raiseToFloor").flag(settings.raiseToFloor);
  json.key(u"leaveDisputedOut").flag(settings.leaveDisputedOut);
  json.key(u"rounding").value(u"once_per_item_half_up").endObject();
}

void appendCustomers(JsonText& json, const Snapshot& snapshot, const InterestReport& report) {
  json.key(u"customers").beginRows();
  for (const auto& total : report.totals) {
    const auto& customer = snapshot.customers[total.customer];
    json.beginObject().key(u"customer").value(customer.code).key(u"name").value(customer.name);
    json.key(u"regime").value(regimeKey(total.regime));
    appendTotal(json, total, snapshot.company.currency);
    json.endObject();
  }
  json.endRows();
}

void appendLeftOut(JsonText& json, const Snapshot& snapshot, const InterestReport& report) {
  json.key(u"leftOut").beginRows();
  for (const auto& item : report.leftOut) {
    json.beginObject().key(u"customer").value(snapshot.customers[item.customer].code);
    json.key(u"number").value(item.number).key(u"reason").value(toKey(item.reason)).endObject();
  }
  json.endRows();
}

QStringList remarks(const InterestReport& report, Currency currency) {
  QStringList lines;
  if (report.total.provisional) {
    lines.append(Words::tr("Provisional: a rate is not known to hold on some days."));
  }
  if (report.total.belowFloor) {
    lines.append(Words::tr("The contract rate is below three times the legal rate on some days."));
  }
  if (report.total.waived > 0) {
    lines.append(Words::tr("Waived, and not in the above: %1.")
                     .arg(toDecimal(report.total.waived, currency)));
  }
  if (report.total.credits < 0) {
    lines.append(
        Words::tr("Credits that are set against no item: %1. They may be payments of these.")
            .arg(toDecimal(report.total.credits, currency)));
  }
  if (!report.leftOut.isEmpty()) {
    lines.append(Words::tr("Late and left out: %n item(s), see leftOut in JSON.", nullptr,
                           int(report.leftOut.size())));
  }
  return lines;
}

}  // namespace

Rows interestRows(const Snapshot& snapshot, const InterestReport& report) {
  const auto currency = snapshot.company.currency;
  Rows rows;
  rows.columns = {{u"customer"_s, Words::tr("Customer")},   {u"name"_s, Words::tr("Name")},
                  {u"number"_s, Words::tr("Number")},       {u"dueDate"_s, Words::tr("Due")},
                  {u"principal"_s, Words::tr("Principal")}, {u"interest"_s, Words::tr("Interest")},
                  {u"fee"_s, Words::tr("Lump sum")},        {u"provisional"_s, {}}};
  for (const auto& row : report.rows) {
    const auto& customer = snapshot.customers[row.customer];
    rows.cells.append({customer.code, customer.name, row.number, row.dueOn,
                       Money{row.principal, currency}, Money{row.interest(), currency},
                       Money{row.fee, currency}, row.sheet.provisional});
  }
  return rows;
}

QString interestText(const Snapshot& snapshot, const InterestReport& report) {
  const auto currency = snapshot.company.currency;
  Rows rows = interestRows(snapshot, report);
  rows.cells.append({Words::tr("Total"),
                     {},
                     {},
                     {},
                     {},
                     Money{report.total.interest, currency},
                     Money{report.total.fee, currency},
                     {}});
  QString text =
      Words::tr("Late-payment interest as of %1, %2").arg(isoDay(report.asOf), currency.code()) +
      u"\n\n"_s + rowsToText(rows);
  for (const auto& line : remarks(report, currency)) text += line + u'\n';
  return text;
}

QByteArray interestJson(const Snapshot& snapshot, const InterestReport& report) {
  const auto currency = snapshot.company.currency;
  JsonText json;
  json.beginObject().key(u"asOf").value(report.asOf).key(u"currency").value(currency.code());
  appendRules(json, report);
  json.key(u"items").beginRows();
  for (const auto& row : report.rows) {
    json.beginObject().key(u"customer").value(snapshot.customers[row.customer].code);
    json.key(u"number").value(row.number).key(u"dueDate").value(row.dueOn);
    json.key(u"principal").value(row.principal, currency);
    appendSegments(json, row, currency);
    json.key(u"interest").value(row.interest(), currency);
    json.key(u"fee").value(row.fee, currency);
    json.key(u"provisional").flag(row.sheet.provisional);
    json.key(u"waived").value(row.waivedInterest + row.waivedFee, currency).endObject();
  }
  json.endRows();
  appendCustomers(json, snapshot, report);
  appendLeftOut(json, snapshot, report);
  json.key(u"totals").beginObject();
  appendTotal(json, report.total, currency);
  return json.endObject().endObject().take();
}

}  // namespace encaisse
