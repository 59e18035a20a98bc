#include "core/import/delivery_repository.h"

#include <QCoreApplication>
#include <QVariant>
#include <array>
#include <string>

#include "core/base/contracts.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DeliveryRepository)
};

using IsoDay = std::array<char, 10>;

IsoDay isoText(DayNumber day) {
  IsoDay text{};
  if (day != 0) writeIsoDay(day, text.data());
  return text;
}

/// Binds day, amount, invoice and its day at @p index and behind, and executes.
void runWith(Statement& statement, int index, const DeliveryState& state) {
  const auto day = isoText(state.day);
  const auto invoicedDay = isoText(state.invoicedDay);
  const std::string invoice = state.invoice.toStdString();
  statement.bind(index, std::string_view{day.data(), day.size()});
  statement.bind(index + 1, state.amount);
  statement.bind(index + 2, std::string_view{invoice});
  if (state.invoicedDay == 0) {
    statement.bindNull(index + 3);
  } else {
    statement.bind(index + 3, std::string_view{invoicedDay.data(), invoicedDay.size()});
  }
  statement.step();
  statement.reset();
}

}  // namespace

std::vector<StoredDelivery> DeliveryRepository::list() const {
  Statement query{m_db, u"SELECT id, customer_id, kind, number, happened_on, amount_minor, "
                        "invoice_number, invoiced_on, line FROM delivery ORDER BY id"_s};
  std::vector<StoredDelivery> deliveries;
  while (query.step()) {
    deliveries.push_back({query.integer(0),
                          query.integer(1),
                          query.text(2) == "order",
                          query.string(3),
                          {query.day(4), query.integer(5), query.string(6), query.day(7)},
                          quint32(query.integer(8))});
  }
  return deliveries;
}

void DeliveryRepository::insert(qint64 batchId, const std::vector<StoredDelivery>& deliveries) {
  Statement insert{
      m_db, u"INSERT INTO delivery (batch_id, line, customer_id, kind, number, happened_on, "
            "amount_minor, invoice_number, invoiced_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s};
  for (const auto& delivery : deliveries) {
    const std::string number = delivery.number.toStdString();
    insert.bind(0, batchId);
    insert.bind(1, qint64{delivery.line});
    insert.bind(2, delivery.customer);
    insert.bind(3, std::string_view{delivery.isOrder ? "order" : "delivery"});
    insert.bind(4, std::string_view{number});
    runWith(insert, 5, delivery.state);
  }
}

void DeliveryRepository::change(qint64 batchId, const std::vector<StoredDelivery>& before,
                                const std::vector<StoredDelivery>& after) {
  EXPECTS(before.size() == after.size());
  Statement keep{m_db, u"INSERT INTO delivery_change (batch_id, delivery_id, happened_on, "
                       "amount_minor, invoice_number, invoiced_on) VALUES (?, ?, ?, ?, ?, ?)"_s};
  Statement update{m_db, u"UPDATE delivery SET happened_on = ?, amount_minor = ?, "
                         "invoice_number = ?, invoiced_on = ? WHERE id = ?"_s};
  for (size_t i = 0; i < before.size(); ++i) {
    keep.bind(0, batchId);
    keep.bind(1, before[i].id);
    runWith(keep, 2, before[i].state);
    update.bind(4, after[i].id);
    runWith(update, 0, after[i].state);
  }
}

QList<QString> DeliveryRepository::dependents(qint64 batchId) const {
  auto query = m_db.prepare(uR"(
    SELECT d.kind = 'order', d.number, c.code, b.id, b.file_name FROM delivery_change later
    JOIN delivery d ON d.id = later.delivery_id
    JOIN customer c ON c.id = d.customer_id
    JOIN batch b ON b.id = later.batch_id
    WHERE later.batch_id > :batch AND (d.batch_id = :same OR EXISTS (
      SELECT 1 FROM delivery_change own
      WHERE own.delivery_id = d.id AND own.batch_id = :again))
    ORDER BY c.code, d.number)"_s);
  for (const auto& name : {u":batch"_s, u":same"_s, u":again"_s}) query.bindValue(name, batchId);
  Database::exec(query);
  QList<QString> reasons;
  while (query.next()) {
    const QString sentence =
        query.value(0).toBool()
            ? Words::tr("Import %3 (%4) changed the order %1 of customer %2: undo that first.")
            : Words::tr("Import %3 (%4) changed the delivery %1 of customer %2: undo that first.");
    reasons.append(sentence.arg(query.value(1).toString(), query.value(2).toString(),
                                query.value(3).toString(), query.value(4).toString()));
  }
  return reasons;
}

void DeliveryRepository::removeBatch(qint64 batchId) {
  auto restore = m_db.prepare(uR"(
    UPDATE delivery SET (happened_on, amount_minor, invoice_number, invoiced_on) =
      (SELECT h.happened_on, h.amount_minor, h.invoice_number, h.invoiced_on
       FROM delivery_change h WHERE h.batch_id = :batch AND h.delivery_id = delivery.id)
    WHERE id IN (SELECT delivery_id FROM delivery_change WHERE batch_id = :same))"_s);
  restore.bindValue(u":batch"_s, batchId);
  restore.bindValue(u":same"_s, batchId);
  Database::exec(restore);
  for (const auto& sql : {u"DELETE FROM delivery_change WHERE batch_id = :batch"_s,
                          u"DELETE FROM delivery WHERE batch_id = :batch"_s}) {
    auto query = m_db.prepare(sql);
    query.bindValue(u":batch"_s, batchId);
    Database::exec(query);
  }
}

}  // namespace encaisse
