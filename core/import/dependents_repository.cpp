#include "core/import/dependents_repository.h"

#include <QCoreApplication>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ImportRepository)
};

/// A table that names items, and the column of its day (of its own, or of the table that holds it).
struct Source {
  QString table;
  QString day;
  QString sentence;  ///< %1 customer, %2 item, %3 day
};

QList<Source> sources() {
  return {{u"promise_item t JOIN promise h ON h.id = t.promise_id"_s, u"h.made_on"_s,
           Words::tr("%2 of customer %1 is part of the promise of %3: undo that first.")},
          {u"dispute t"_s, u"t.opened_on"_s,
           Words::tr("%2 of customer %1 is disputed since %3: undo that first.")},
          {u"pause t"_s, u"t.from_on"_s,
           Words::tr("The reminders of %2 (customer %1) were paused on %3: undo that first.")},
          {u"item_level t"_s, u"t.set_on"_s,
           Words::tr("The level of %2 (customer %1) was set by hand on %3: undo that first.")},
          {u"waiver t"_s, u"t.waived_on"_s,
           Words::tr("A claim on %2 (customer %1) was waived on %3: undo that first.")},
          {u"limitation_event t"_s, u"t.happened_on"_s,
           Words::tr("An event of %3 on the limitation of %2 (customer %1) is recorded: undo that "
                     "first.")},
          {u"hand_over_item t JOIN hand_over h ON h.id = t.hand_over_id"_s, u"h.opened_on"_s,
           Words::tr("%2 of customer %1 was handed over on %3: undo that first.")},
          {u"doubtful t"_s, u"t.decided_on"_s,
           Words::tr("%2 of customer %1 is doubtful since %3: undo that first.")}};
}

}  // namespace

QList<QString> answerDependents(const Database& db, qint64 batchId) {
  QList<QString> reasons;
  for (const auto& [table, day, sentence] : sources()) {
    auto query = db.prepare(u"SELECT c.code, i.number, %1 FROM %2 JOIN item i ON i.id = t.item_id "
                            "JOIN customer c ON c.id = i.customer_id WHERE i.batch_id = :batch "
                            "ORDER BY c.code, i.number"_s.arg(day, table));
    query.bindValue(u":batch"_s, batchId);
    Database::exec(query);
    while (query.next()) {
      reasons.append(sentence.arg(query.value(0).toString(), query.value(1).toString(),
                                  query.value(2).toString()));
    }
  }
  return reasons;
}

}  // namespace encaisse
