#pragma once

#include <QList>
#include <QString>

namespace encaisse {

/// What a row, or a heading, speaks of.
enum class DeliveryKind { None, Order, Delivery };

/// The kind that a cell names in French or English: "Commande", "BL", "Sales order".
/// @param own  more words, which win: see ImportProfile::kindWords
DeliveryKind deliveryKindOf(const QString& text,
                            const QList<std::pair<QString, QString>>& own = {});

/// The kind that a heading, as normalHeader() gives it, speaks of: "N° BL", "Order date".
DeliveryKind deliveryKindOfHeading(const QString& normal);

/// Whether a state says that all of an order is invoiced: "Fully invoiced", "Facturée".
bool saysInvoiced(const QString& state);

/// Whether a state says that nothing was ordered yet: a quotation.
bool isQuotation(const QString& state);

}  // namespace encaisse
