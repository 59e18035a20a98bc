#pragma once

#include <QByteArray>
#include <optional>

#include "core/base/result.h"
#include "core/exchange/table_export.h"
#include "core/procedures/debt_lines.h"
#include "core/procedures/procedure_records.h"

namespace encaisse {

/// The mention that recovers the VAT of an unpaid invoice: text of an article, so data with days.
struct LegalWording {
  QString key;
  QDate from;   ///< invalid: always
  QDate until;  ///< included; invalid: still
  QString article;
  QString evidence;
  QString source;
  QString text;  ///< "%1" price without VAT, "%2" VAT

  friend bool operator==(const LegalWording&, const LegalWording&) = default;
};

/// @error FileFormat
Result<QList<LegalWording>> parseWordings(const QByteArray& csv);
std::optional<LegalWording> findWording(const QString& key, QDate day);

/// An amount including VAT in its two parts, which add up to it.
struct VatParts {
  qint64 net = 0;  ///< rounded half up
  qint64 vat = 0;
};
/// @param amount  >= 0 (contract)
/// @param vatBasisPoints  2000 is 20 %
VatParts withoutVat(qint64 amount, int vatBasisPoints);

/// The statement to the debtor by which the VAT of invoices that will never be paid is recovered:
/// one for the customer, a line an invoice with the mention. Always in French.
/// @param lines  the doubtful items of the customer, still open
/// @error Conflict  none; NotFound  no wording for that day
/// @source CGI, art. 272-1; BOI-TVA-DED-40-10-20
Result<Paper> buildVatStatement(const Snapshot& snapshot, qint32 customer, QDate day,
                                const QList<std::pair<DebtLine, Doubtful>>& lines);

/// The entries that an accountant would write for a doubtful item: to 416, the depreciation without
/// VAT; when it ended with something open, the depreciation taken back and the loss. Proposals:
/// nothing is posted.
Table doubtfulEntries(const QList<std::pair<Doubtful, DebtLine>>& items, Currency currency);

}  // namespace encaisse
