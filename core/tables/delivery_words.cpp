#include "core/tables/delivery_words.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

#include "core/base/text_match.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

QString folded(const QString& text) { return foldForSearch(text.left(80)).simplified(); }

bool isOneOf(const QString& text, const QSet<QString>& words) { return words.contains(text); }

DeliveryKind kindByKey(const QString& key) {
  if (key == "order"_L1) return DeliveryKind::Order;
  return key == "delivery"_L1 ? DeliveryKind::Delivery : DeliveryKind::None;
}

}  // namespace

DeliveryKind deliveryKindOf(const QString& text, const QList<std::pair<QString, QString>>& own) {
  const QString word = folded(text);
  const auto named = std::ranges::find_if(
      own, [&](const auto& entry) { return folded(entry.first) == word && !word.isEmpty(); });
  if (named != own.end()) return kindByKey(named->second);
  static const QSet<QString> orders{
      u"commande"_s, u"commande client"_s, u"bon de commande"_s, u"cde"_s,           u"bc"_s,
      u"order"_s,    u"sales order"_s,     u"sale order"_s,      u"customer order"_s};
  static const QSet<QString> deliveries{u"livraison"_s,      u"bon de livraison"_s, u"bl"_s,
                                        u"delivery"_s,       u"delivery note"_s,    u"expedition"_s,
                                        u"delivery order"_s, u"shipment"_s};
  if (isOneOf(word, orders)) return DeliveryKind::Order;
  if (isOneOf(word, deliveries)) return DeliveryKind::Delivery;
  const auto otherwise =
      std::ranges::find_if(own, [](const auto& entry) { return entry.first == "*"_L1; });
  return otherwise == own.end() ? DeliveryKind::None : kindByKey(otherwise->second);
}

DeliveryKind deliveryKindOfHeading(const QString& normal) {
  const QStringList words = normal.split(u' ');
  const auto hasAny = [&](const QStringList& wanted) {
    return std::ranges::any_of(wanted, [&](const QString& word) { return words.contains(word); });
  };
  if (hasAny({u"livraison"_s, u"bl"_s, u"delivery"_s, u"shipment"_s, u"expedition"_s})) {
    return DeliveryKind::Delivery;
  }
  return hasAny({u"commande"_s, u"order"_s}) ? DeliveryKind::Order : DeliveryKind::None;
}

bool saysInvoiced(const QString& state) {
  static const QSet<QString> words{u"invoiced"_s,
                                   u"fully invoiced"_s,
                                   u"completely invoiced"_s,
                                   u"billed"_s,
                                   u"fully billed"_s,
                                   u"facture"_s,
                                   u"facturee"_s,
                                   u"entierement facture"_s,
                                   u"entierement facturee"_s,
                                   u"totalement facture"_s,
                                   u"totalement facturee"_s};
  return isOneOf(folded(state), words);
}

bool isQuotation(const QString& state) {
  static const QSet<QString> words{u"quotation"_s,    u"quotation sent"_s, u"quote"_s, u"devis"_s,
                                   u"devis envoye"_s, u"sent"_s,           u"offre"_s};
  return isOneOf(folded(state), words);
}

}  // namespace encaisse
