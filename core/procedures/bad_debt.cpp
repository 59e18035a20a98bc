#include "core/procedures/bad_debt.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include "core/base/contracts.h"
#include "core/base/csv_resource.h"
#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(BadDebt)
};

constexpr int whole = 10'000;  ///< basis points

std::optional<LegalWording> wordingOf(const QStringList& fields) {
  const bool good = fields.size() == 7 && !fields[0].isEmpty() && fields[6].contains(u"%1"_s) &&
                    fields[6].contains(u"%2"_s);
  if (!good) return std::nullopt;
  return LegalWording{fields[0],
                      QDate::fromString(fields[1], Qt::ISODate),
                      QDate::fromString(fields[2], Qt::ISODate),
                      fields[3],
                      fields[4],
                      fields[5],
                      fields[6]};
}

const QList<LegalWording>& shippedWordings() {
  static const auto wordings = shippedTable(u"wordings_fr.csv"_s, parseWordings);
  return wordings;
}

/// Number and name of an account by what it is for.
std::pair<QString, QString> accountFor(const QString& key) {
  static const QHash<QString, std::pair<QString, QString>> accounts = [] {
    QFile file{u":/encaisse/rates/accounts_fr.csv"_s};
    EXPECTS(file.open(QIODevice::ReadOnly));
    QHash<QString, std::pair<QString, QString>> read;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
      const QStringList fields = line.split(u';');
      if (fields.size() == 5) read.insert(fields[0], {fields[1], fields[2]});
    }
    return read;
  }();
  EXPECTS(accounts.contains(key));
  return accounts.value(key);
}

/// Lines of double entry, one by one.
class Entries {
public:
  explicit Entries(Currency currency) : m_currency{currency} {
    m_table.headers = {u"day"_s,    u"journal"_s, u"account"_s, u"accountName"_s,
                       u"number"_s, u"label"_s,   u"debit"_s,   u"credit"_s};
  }

  void add(QDate day, const DebtLine& item, const QString& label, const QString& debited,
           const QString& credited, qint64 amount) {
    if (amount == 0) return;
    write(day, item, label, debited, amount, 0);
    write(day, item, label, credited, 0, amount);
  }

  void write(QDate day, const DebtLine& item, const QString& label, const QString& key,
             qint64 debit, qint64 credit) {
    const auto [number, name] = accountFor(key);
    m_table.rows.append({day, u"OD"_s, number, name, item.number, label,
                         debit == 0 ? Cell{} : Cell{Money{debit, m_currency}},
                         credit == 0 ? Cell{} : Cell{Money{credit, m_currency}}});
  }

  Table take() { return std::move(m_table); }

private:
  Currency m_currency;
  Table m_table;
};

}  // namespace

Result<QList<LegalWording>> parseWordings(const QByteArray& csv) {
  return parseRecords(csv, wordingOf, [](qsizetype line, const QString& text) {
    return Error{
        ErrorCode::FileFormat,
        Words::tr("Line %1 of the table of wordings is not readable: \"%2\".").arg(line).arg(text),
        {}};
  });
}

std::optional<LegalWording> findWording(const QString& key, QDate day) {
  for (const auto& wording : shippedWordings()) {
    const bool began = !wording.from.isValid() || wording.from <= day;
    const bool lasts = !wording.until.isValid() || day <= wording.until;
    if (wording.key == key && began && lasts) return wording;
  }
  return std::nullopt;
}

VatParts withoutVat(qint64 amount, int vatBasisPoints) {
  EXPECTS(amount >= 0 && vatBasisPoints >= 0);
  const qint64 divisor = whole + vatBasisPoints;
  // In two steps, so that no amount of a ledger overflows.
  const qint64 net =
      amount / divisor * whole + (amount % divisor * whole * 2 + divisor) / (2 * divisor);
  return {net, amount - net};
}

Result<Paper> buildVatStatement(const Snapshot& snapshot, qint32 customer, QDate day,
                                const QList<std::pair<DebtLine, Doubtful>>& lines) {
  const QString french = u"fr"_s;
  const auto& debtor = snapshot.customers[customer];
  const auto wording = findWording(u"vat_recovery"_s, day);
  if (!wording) {
    return Error{
        ErrorCode::NotFound, Words::tr("No wording is known for %1.").arg(isoDay(day)), {}};
  }
  if (lines.isEmpty()) {
    return Error{ErrorCode::Conflict,
                 Words::tr("No open item of %1 is held for doubtful. Add them first, with the "
                           "reason why they will never be paid.")
                     .arg(sentencePart(debtor.name)),
                 {}};
  }
  const auto amount = [&](qint64 minor) {
    return letterAmount(minor, snapshot.company.currency, french);
  };
  Paper paper;
  paper.frame = paperFrame(snapshot.company, debtor, day, french);
  paper.title = u"État récapitulatif des factures demeurées impayées"_s;
  paper.frame.subject = paper.title;
  PaperBlock block;
  block.texts = {u"Les factures ci-dessous ne seront plus payées. Vous ne pouvez pas déduire la "
                 u"taxe qu’elles mentionnent ; si vous l’avez déduite, il vous revient de la "
                 u"reverser."_s};
  block.table.heads = {u"Facture"_s, u"Libellé"_s, u"Date"_s, u"Prix net (€)"_s, u"TVA (€)"_s};
  block.table.figures = {3, 4};
  block.table.weights = {25, 40, 18, 20, 20};
  VatParts sum;
  QStringList mentions;
  for (const auto& [line, doubtful] : lines) {
    const auto parts = withoutVat(line.open, doubtful.vatBasisPoints);
    sum.net += parts.net;
    sum.vat += parts.vat;
    block.table.rows.append({line.number, sentencePart(line.label),
                             letterDay(line.issuedOn, french), amount(parts.net),
                             amount(parts.vat)});
    mentions.append(u"%1 : « %2 »."_s.arg(sentencePart(line.number),
                                          wording->text.arg(amount(parts.net), amount(parts.vat))));
  }
  block.table.totals = {u"Total"_s, {}, {}, amount(sum.net), amount(sum.vat)};
  paper.blocks = {block, {{}, mentions, {}}};
  return paper;
}

Table doubtfulEntries(const QList<std::pair<Doubtful, DebtLine>>& items, Currency currency) {
  Entries entries{currency};
  for (const auto& [doubtful, line] : items) {
    const QString& reason = doubtful.reason;
    entries.add(doubtful.decidedOn, line, reason, u"doubtful"_s, u"customers"_s, line.open);
    entries.add(doubtful.decidedOn, line, reason, u"depreciation"_s, u"depreciation_of_customers"_s,
                doubtful.provisionMinor);
    if (!doubtful.endedOn.isValid()) continue;
    entries.add(doubtful.endedOn, line, reason, u"depreciation_of_customers"_s,
                u"depreciation_back"_s, doubtful.provisionMinor);
    if (line.open == 0) continue;
    const auto parts = withoutVat(line.open, doubtful.vatBasisPoints);
    entries.write(doubtful.endedOn, line, reason, u"loss"_s, parts.net, 0);
    if (parts.vat != 0) entries.write(doubtful.endedOn, line, reason, u"vat"_s, parts.vat, 0);
    entries.write(doubtful.endedOn, line, reason, u"doubtful"_s, 0, line.open);
  }
  return entries.take();
}

}  // namespace encaisse
