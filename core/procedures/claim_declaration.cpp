#include "core/procedures/claim_declaration.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/procedures/deadlines.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ClaimDeclaration)
};

const QString french = u"fr"_s;

QString kindInFrench(const QString& kind) {
  if (kind == u"safeguard"_s) return u"sauvegarde"_s;
  return kind == u"liquidation"_s ? u"liquidation judiciaire"_s : u"redressement judiciaire"_s;
}

/// To whom the paper goes: the representative in place of the customer.
Customer representativeOf(const Insolvency& insolvency, const Customer& debtor) {
  Customer to;
  to.code = debtor.code;
  to.name = insolvency.representative.trimmed().isEmpty() ? u"Mandataire judiciaire"_s
                                                          : insolvency.representative;
  QStringList lines = insolvency.address.split(u'\n', Qt::SkipEmptyParts);
  if (lines.size() > 1) {
    const QString town = lines.takeLast().trimmed();
    to.postcode = town.section(u' ', 0, 0);
    to.city = town.section(u' ', 1);
  }
  to.street = lines.join(u'\n');
  to.country = debtor.country;
  return to;
}

class Declaration {
public:
  Declaration(const Snapshot& snapshot, const Insolvency& insolvency, const Customer& debtor,
              QDate day)
      : m_snapshot{snapshot}, m_insolvency{insolvency}, m_debtor{debtor} {
    m_paper.frame = paperFrame(snapshot.company, representativeOf(insolvency, debtor), day, french);
    m_paper.title = u"Déclaration de créance"_s;
    m_paper.frame.subject = m_paper.title;
  }

  Paper build(const QList<DebtLine>& lines, const InterestTotal& claims, qint64 credits) {
    QList<DebtLine> due;
    QList<DebtLine> later;
    for (const auto& line : lines) {
      (line.dueOn.isValid() && line.dueOn < m_insolvency.openedOn ? due : later).append(line);
    }
    addParties();
    addLines(u"Créances échues au jour du jugement d’ouverture"_s, due);
    addLines(u"Créances à échoir"_s, later);
    addTotals(openOf(due), openOf(later), claims, credits);
    return std::move(m_paper);
  }

private:
  QString day(QDate date) const { return letterDay(date, french); }
  QString money(qint64 minor) const {
    return letterMoney(minor, m_snapshot.company.currency, french);
  }

  void addParties() {
    const auto& company = m_snapshot.company;
    PaperBlock block;
    QString creditor = u"Créancier : %1"_s.arg(sentencePart(company.name));
    if (!company.legalForm.isEmpty()) creditor += u", "_s + sentencePart(company.legalForm);
    if (!company.siren.isEmpty()) creditor += u", SIREN "_s + groupedSiren(company.siren);
    creditor += u", %1 %2 %3"_s.arg(sentencePart(company.street), sentencePart(company.postcode),
                                    sentencePart(company.city));
    QString debtor = u"Débiteur : %1"_s.arg(sentencePart(m_debtor.name));
    if (!m_debtor.siren.isEmpty()) debtor += u", SIREN "_s + groupedSiren(m_debtor.siren);
    QString judgment = u"Procédure : %1, jugement d’ouverture du %2"_s.arg(
        kindInFrench(m_insolvency.kind), day(m_insolvency.openedOn));
    if (m_insolvency.publishedOn.isValid()) {
      judgment += u", publié au BODACC le %1"_s.arg(day(m_insolvency.publishedOn));
    }
    creditor = creditor.simplified();
    block.texts = {creditor + u'.', debtor + u'.', judgment + u'.',
                   u"Nous déclarons à cette procédure les créances suivantes, nées avant le "
                   u"jugement d’ouverture (articles L622-24 et suivants du code de commerce). Les "
                   u"montants sont toutes taxes comprises."_s};
    m_paper.blocks.append(block);
  }

  void addLines(const QString& heading, const QList<DebtLine>& lines) {
    if (lines.isEmpty()) return;
    m_paper.blocks.append({heading, {}, debtTable(lines, m_snapshot.company.currency, french)});
  }

  void addTotals(qint64 due, qint64 later, const InterestTotal& claims, qint64 credits) {
    PaperBlock block;
    block.heading = u"Montant déclaré"_s;
    block.table.heads = {u"Élément"_s, u"Montant"_s};
    block.table.figures = {1};
    block.table.weights = {70, 30};
    const auto add = [&](const QString& name, qint64 minor) {
      if (minor != 0) block.table.rows.append({name, money(minor)});
    };
    add(u"Principal échu"_s, due);
    add(u"Principal à échoir"_s, later);
    add(u"Règlements et avoirs à déduire"_s, credits);
    add(u"Intérêts de retard jusqu’à la veille du jugement"_s, claims.interest);
    add(u"Indemnités forfaitaires pour frais de recouvrement"_s, claims.fee);
    block.table.totals = {u"Total"_s, money(due + later + credits + claims.interest + claims.fee)};
    m_paper.blocks.append(block);
    m_paper.blocks.append(
        {{},
         {u"Ces créances sont déclarées à titre chirographaire, sauf sûreté ou réserve de "
          u"propriété "
          u"indiquée ici : …"_s,
          u"Le cours des intérêts est arrêté au jour du jugement (article L622-28 du code de "
          u"commerce)."_s,
          u"Pièces jointes : copies des factures, décompte des intérêts, justificatifs."_s,
          u"Nous certifions cette créance sincère et véritable."_s},
         {}});
  }

  const Snapshot& m_snapshot;
  const Insolvency& m_insolvency;
  const Customer& m_debtor;
  Paper m_paper;
};

}  // namespace

Result<Paper> buildClaimDeclaration(const Snapshot& snapshot, const Insolvency& insolvency,
                                    QDate day, const QHash<qint64, Item>& texts,
                                    const InterestReport& report) {
  const auto& customers = snapshot.customers;
  const auto found = std::ranges::find(customers, insolvency.customerId, &Customer::id);
  EXPECTS(found != customers.end());
  const auto index = qint32(found - customers.begin());
  auto lines = debtLines(snapshot, index, day, texts, false);
  const DayNumber opened = dayNumber(insolvency.openedOn);
  lines.removeIf(
      [&](const DebtLine& line) { return snapshot.items[line.item].entryDay >= opened; });
  if (lines.isEmpty()) {
    return Error{ErrorCode::Conflict,
                 Words::tr("%1 owed nothing before the opening judgment of %2.")
                     .arg(sentencePart(found->name), isoDay(insolvency.openedOn)),
                 {}};
  }
  QList<quint32> items;
  for (const auto& line : lines) items.append(line.item);
  const auto claims = narrowedTo(report, items).total;
  return Declaration{snapshot, insolvency, *found, day}.build(lines, claims,
                                                              freeCreditsAt(snapshot, index, day));
}

QDate claimDeadline(const Snapshot& snapshot, const Insolvency& insolvency) {
  const QString key = insolvency.outsideFrance ? u"declare_claim_outside"_s : u"declare_claim"_s;
  const auto rule = findDeadline(deadlinesOf(snapshot), key, insolvency.publishedOn);
  return rule ? deadlineDay(*rule, insolvency.publishedOn) : QDate{};
}

}  // namespace encaisse
