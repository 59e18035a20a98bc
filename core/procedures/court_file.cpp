#include "core/procedures/court_file.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/procedures/deadlines.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(CourtFile)
};

const QString french = u"fr"_s;

QString identity(const QString& name, const QString& form, const QString& siren,
                 const QString& address) {
  QStringList parts{sentencePart(name)};
  if (!form.isEmpty()) parts.append(sentencePart(form));
  if (!siren.isEmpty()) parts.append(u"SIREN "_s + groupedSiren(siren));
  if (!address.simplified().isEmpty()) parts.append(sentencePart(address.simplified()));
  return parts.join(u", "_s);
}

class CourtFileBuilder {
public:
  CourtFileBuilder(const Snapshot& snapshot, qint32 customer, QDate day)
      : m_snapshot{snapshot},
        m_customer{snapshot.customers[customer]}, m_index{customer}, m_day{day} {}

  Result<CourtFile> build(const QHash<qint64, Item>& texts, const InterestReport& report,
                          const QList<KeptDocument>& kept) {
    m_lines = debtLines(m_snapshot, m_index, m_day, texts, true);
    if (auto allowed = check(); !allowed.ok()) return allowed.error();
    QList<quint32> items;
    for (const auto& line : m_lines) items.append(line.item);
    const auto narrowed = narrowedTo(report, items);
    m_file.principal = openOf(m_lines) + freeCreditsAt(m_snapshot, m_index, m_day);
    m_file.interest = narrowed.total.interest;
    m_file.fees = narrowed.total.fee;
    addPiece(u"Factures et pièces dues"_s, u"factures"_s, invoices());
    for (const auto& document : kept) addPiece(document.title, document.title, document.pdf);
    const auto documents = interestDocuments(m_snapshot, narrowed);
    if (!documents.isEmpty()) {
      addPiece(u"Décompte des intérêts de retard"_s, u"decompte"_s, documents.first());
    }
    m_file.pieces.prepend(CourtPiece{0, u"Requête en injonction de payer : éléments"_s,
                                     u"00-requete.pdf"_s, request()});
    m_file.pieces.append(
        CourtPiece{0, u"Bordereau des pièces"_s, u"99-bordereau.pdf"_s, pieceList()});
    addRemarks(kept);
    return std::move(m_file);
  }

private:
  QString day(QDate date) const { return letterDay(date, french); }
  QString money(qint64 minor) const {
    return letterMoney(minor, m_snapshot.company.currency, french);
  }

  Result<void> check() const {
    const auto refuse = [](const QString& sentence) {
      return Error{ErrorCode::Conflict, sentence, {}};
    };
    if (m_lines.isEmpty()) {
      return refuse(Words::tr("Nothing that %1 owes has fallen due as of %2.")
                        .arg(sentencePart(m_customer.name), isoDay(m_day)));
    }
    for (const auto& line : m_lines) {
      const auto& item = m_snapshot.items[line.item];
      if (insolvencyDayOf(m_snapshot, item, dayNumber(m_day)) == 0) continue;
      return refuse(Words::tr("%1 is in insolvency proceedings: the claim is declared, no order to "
                              "pay is possible (C. com. L622-21).")
                        .arg(sentencePart(m_customer.name)));
    }
    return {};
  }

  void addPiece(const QString& title, const QString& name,
                const std::variant<Paper, InterestDocument, QByteArray>& content) {
    const int number = int(m_file.pieces.size()) + 1;
    const QString fileName = u"%1-%2.pdf"_s.arg(number, 2, 10, QChar{u'0'}).arg(safeFileName(name));
    m_file.pieces.append(CourtPiece{number, title, fileName, content});
  }

  Paper emptyPaper(const QString& title) const {
    Paper paper;
    Customer court;
    court.code = m_customer.code;
    court.name = u"Au greffe du tribunal compétent"_s;
    paper.frame = paperFrame(m_snapshot.company, court, m_day, french);
    paper.frame.subject = title;
    paper.title = title;
    paper.isSigned = false;
    return paper;
  }

  Paper invoices() const {
    auto paper = emptyPaper(u"Pièce 1 : factures et pièces dues au %1"_s.arg(day(m_day)));
    paper.blocks.append(
        PaperBlock{{}, {}, debtTable(m_lines, m_snapshot.company.currency, french)});
    paper.blocks.append(PaperBlock{
        {},
        {u"Joindre la copie de chaque facture, du bon de commande ou contrat, de la preuve de "
         u"livraison et des conditions générales acceptées."_s},
        {}});
    return paper;
  }

  Paper request() const {
    auto paper = emptyPaper(u"Requête en injonction de payer : éléments"_s);
    paper.isSigned = true;
    const auto& company = m_snapshot.company;
    const QString creditor =
        identity(company.name, company.legalForm, company.siren,
                 company.street + u' ' + company.postcode + u' ' + company.city);
    const QString debtor = identity(m_customer.name, {}, m_customer.siren,
                                    m_customer.street + u' ' + m_customer.street2 + u' ' +
                                        m_customer.postcode + u' ' + m_customer.city);
    paper.blocks.append(PaperBlock{
        u"Parties"_s,
        {u"Demandeur : %1, représenté par %2."_s.arg(
             creditor, company.signatory.isEmpty() ? u"…"_s : sentencePart(company.signatory)),
         u"Débiteur : %1."_s.arg(debtor),
         u"Juridiction : celle du lieu où demeure le débiteur (article 1406 du code de procédure "
         u"civile) : …"_s},
        {}});
    paper.blocks.append(amounts());
    paper.blocks.append(PaperBlock{
        u"Fondement"_s,
        {u"Factures impayées à leur échéance, listées en pièce 1, issues du contrat conclu entre "
         u"les parties (article 1405 du code de procédure civile)."_s,
         u"Les intérêts sont à parfaire jusqu’au complet paiement."_s},
        {}});
    paper.blocks.append(deadlines());
    return paper;
  }

  PaperBlock amounts() const {
    PaperBlock block;
    block.heading = u"Objet et montant de la demande au %1"_s.arg(day(m_day));
    block.table.heads = {u"Élément"_s, u"Montant"_s};
    block.table.figures = {1};
    block.table.weights = {70, 30};
    block.table.rows = {
        {u"Principal, toutes taxes comprises"_s, money(m_file.principal)},
        {u"Intérêts de retard (décompte joint)"_s, money(m_file.interest)},
        {u"Indemnités forfaitaires pour frais de recouvrement"_s, money(m_file.fees)}};
    block.table.totals = {u"Total"_s, money(m_file.principal + m_file.interest + m_file.fees)};
    return block;
  }

  /// The rules that an order of that day is under: three regimes, by dated data.
  PaperBlock deadlines() const {
    PaperBlock block;
    block.heading = u"Délais d’une ordonnance rendue le %1"_s.arg(day(m_day));
    const auto rules = deadlinesOf(m_snapshot);
    const auto add = [&](const QString& key, const QString& sentence) {
      const auto rule = findDeadline(rules, key, m_day);
      if (!rule) return;
      const QString length =
          rule->months > 0 ? u"%1 mois"_s.arg(rule->months) : u"%1 jours"_s.arg(rule->days);
      block.texts.append(sentence.arg(length, rule->article));
    };
    add(u"order_service"_s, u"Signification au débiteur : dans les %1 (%2), sans quoi elle est "
                            u"caduque."_s);
    add(u"order_opposition"_s, u"Opposition du débiteur : dans les %1 de la signification (%2)."_s);
    add(u"order_enforcement"_s,
        u"Exécution : %1 après la signification, sans avis d’opposition (%2 ; à vérifier)."_s);
    return block;
  }

  Paper pieceList() const {
    auto paper = emptyPaper(u"Bordereau des pièces"_s);
    paper.isSigned = true;
    PaperTable table;
    table.heads = {u"N°"_s, u"Pièce"_s, u"Fichier"_s};
    table.weights = {10, 60, 40};
    for (const auto& piece : m_file.pieces) {
      if (piece.number > 0) {
        table.rows.append({QString::number(piece.number), piece.title, piece.fileName});
      }
    }
    paper.blocks.append(PaperBlock{{}, {}, table});
    return paper;
  }

  void addRemarks(const QList<KeptDocument>& kept) {
    auto& remarks = m_file.remarks;
    const bool notice =
        std::ranges::any_of(kept, [](const auto& document) { return document.isNotice; });
    if (!notice) {
      remarks.append(Words::tr("No formal notice is on record as it left: add it with its "
                               "acknowledgement of receipt."));
    }
    if (std::ranges::any_of(m_lines, [](const auto& line) { return line.disputed > 0; })) {
      remarks.append(Words::tr("A part is disputed: an order to pay does not suit what is not "
                               "certain."));
    }
    if (std::ranges::any_of(m_lines, [](const auto& line) { return isComputed(line.dueOrigin); })) {
      remarks.append(Words::tr("A due date was computed and nobody confirmed it."));
    }
    remarks.append(Words::tr("The copies of the invoices, the order and the proof of delivery are "
                             "yours to add."));
  }

  const Snapshot& m_snapshot;
  const Customer& m_customer;
  qint32 m_index;
  QDate m_day;
  QList<DebtLine> m_lines;
  CourtFile m_file;
};

}  // namespace

Result<CourtFile> buildCourtFile(const Snapshot& snapshot, qint32 customer, QDate day,
                                 const QHash<qint64, Item>& texts, const InterestReport& report,
                                 const QList<KeptDocument>& kept) {
  return CourtFileBuilder{snapshot, customer, day}.build(texts, report, kept);
}

}  // namespace encaisse
