#include "core/procedures/hand_over_file.h"

#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

const QString french = u"fr"_s;

Table debtorTable(const Customer& debtor) {
  Table table;
  table.headers = {u"code"_s, u"name"_s,    u"siren"_s, u"street"_s, u"street2"_s, u"postcode"_s,
                   u"city"_s, u"country"_s, u"email"_s, u"phone"_s,  u"kind"_s};
  table.rows.append({debtor.code, debtor.name, debtor.siren, debtor.street, debtor.street2,
                     debtor.postcode, debtor.city, debtor.country, debtor.email, debtor.phone,
                     debtor.kind});
  return table;
}

Table itemTable(const QList<DebtLine>& lines, const InterestReport& report, Currency currency) {
  Table table;
  table.headers = {u"number"_s,   u"label"_s,    u"issued"_s, u"dueDate"_s,
                   u"amount"_s,   u"credited"_s, u"paid"_s,   u"open"_s,
                   u"disputed"_s, u"interest"_s, u"fee"_s};
  QHash<quint32, std::pair<qint64, qint64>> claims;
  for (const auto& row : report.rows) claims.insert(row.item, {row.interest(), row.fee});
  for (const auto& line : lines) {
    const auto [interest, fee] = claims.value(line.item);
    table.rows.append(
        {line.number, line.label, line.issuedOn, line.dueOn, Money{line.amount, currency},
         Money{line.credited, currency}, Money{line.paid, currency}, Money{line.open, currency},
         Money{line.disputed, currency}, Money{interest, currency}, Money{fee, currency}});
  }
  return table;
}

}  // namespace

HandOverFile handOverFile(const Snapshot& snapshot, qint32 customer, const HandOver& record,
                          const QList<DebtLine>& lines, const InterestReport& report) {
  const auto& debtor = snapshot.customers[customer];
  const auto currency = snapshot.company.currency;
  QList<quint32> items;
  for (const auto& line : lines) items.append(line.item);
  const auto claims = narrowedTo(report, items).total;
  const auto money = [&](qint64 minor) { return letterMoney(minor, currency, french); };
  Customer agent;
  agent.code = debtor.code;
  agent.name = record.agent;
  HandOverFile file;
  file.debtor = debtorTable(debtor);
  file.items = itemTable(lines, report, currency);
  auto& paper = file.summary;
  paper.frame = paperFrame(snapshot.company, agent, record.openedOn, french);
  paper.title = u"Dossier de recouvrement : %1"_s.arg(sentencePart(debtor.name));
  paper.frame.subject = paper.title;
  QString identity = u"Débiteur : %1"_s.arg(sentencePart(debtor.name));
  if (!debtor.siren.isEmpty()) identity += u", SIREN "_s + groupedSiren(debtor.siren);
  identity += u", %1 %2 %3"_s.arg(sentencePart(debtor.street), sentencePart(debtor.postcode),
                                  sentencePart(debtor.city));
  paper.blocks.append(PaperBlock{{}, {identity + u'.'}, {}});
  paper.blocks.append(PaperBlock{u"Pièces remises"_s, {}, debtTable(lines, currency, french)});
  PaperBlock sums;
  sums.heading = u"Montants au %1"_s.arg(letterDay(record.openedOn, french));
  sums.table.heads = {u"Élément"_s, u"Montant"_s};
  sums.table.figures = {1};
  sums.table.weights = {70, 30};
  const qint64 principal = openOf(lines);
  const qint64 credits = freeCreditsAt(snapshot, customer, record.openedOn);
  sums.table.rows = {{u"Principal, toutes taxes comprises"_s, money(principal)},
                     {u"Règlements et avoirs non affectés"_s, money(credits)},
                     {u"Intérêts de retard, à parfaire"_s, money(claims.interest)},
                     {u"Indemnités forfaitaires"_s, money(claims.fee)}};
  sums.table.totals = {u"Total"_s, money(principal + credits + claims.interest + claims.fee)};
  paper.blocks.append(sums);
  return file;
}

}  // namespace encaisse
