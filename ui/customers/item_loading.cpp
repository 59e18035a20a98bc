#include "ui/customers/item_loading.h"

namespace encaisse {

Result<QList<Item>> loadItems(Ledger& ledger, const Snapshot& snapshot,
                              std::span<const OpenItem> open) {
  QList<qint64> ids;
  QHash<qint64, qint64> openOfId;
  for (const auto& [index, amount] : open) {
    ids.append(snapshot.items[index].id);
    openOfId.insert(snapshot.items[index].id, amount);
  }
  auto items = ledger.items().byIds(ids);
  if (!items.ok()) return items;
  for (auto& item : items.value()) item.openMinor = openOfId.value(item.id);
  return items;
}

QHash<qint64, QString> importedFileNames(Ledger& ledger) {
  QHash<qint64, QString> names;
  const auto batches = ledger.imports().list();
  if (!batches.ok()) return names;
  for (const auto& batch : batches.value()) names.insert(batch.id, batch.fileName);
  return names;
}

}  // namespace encaisse
