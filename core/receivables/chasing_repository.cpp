#include "core/receivables/chasing_repository.h"

#include <QHash>

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// Reads the tables one by one; ids of the file become indexes on the way.
class Reader {
public:
  Reader(const Database& db, const SnapshotIndex& customerIndex, const SnapshotIndex& itemIndex)
      : m_db{db}, m_customerIndex{customerIndex}, m_itemIndex{itemIndex} {}

  ChasingFacts read() {
    readPromises();
    readDisputes();
    readPauses();
    readPresented();
    readCalls();
    readInsolvencies();
    readHandOvers();
    readWaivers();
    readLevels();
    readApprovals();
    readContacts();
    readUnsent();
    readTexts(u"SELECT name, value FROM setting"_s, m_facts.settings);
    readTexts(u"SELECT name, body FROM scenario"_s, m_facts.scenarios);
    return std::move(m_facts);
  }

private:
  qint32 customerOf(const Statement& query, int column) const {
    return m_customerIndex(query.integer(column));
  }

  void readPromises() {
    QHash<qint64, size_t> places;
    Statement promises{m_db, u"SELECT id, customer_id, made_on, cancelled_on FROM promise "
                             "ORDER BY made_on, id"_s};
    while (promises.step()) {
      places.insert(promises.integer(0), m_facts.promises.size());
      m_facts.promises.push_back(
          {promises.integer(0), customerOf(promises, 1), promises.day(2), promises.day(3), {}, {}});
    }
    Statement parts{m_db, u"SELECT promise_id, due_on, amount_minor FROM promise_part "
                          "ORDER BY due_on"_s};
    while (parts.step()) {
      m_facts.promises[places.value(parts.integer(0))].parts.push_back(
          {parts.day(1), parts.integer(2)});
    }
    Statement items{m_db, u"SELECT promise_id, item_id FROM promise_item ORDER BY item_id"_s};
    while (items.step()) {
      const qint32 index = m_itemIndex(items.integer(1));
      if (index < 0) continue;
      m_facts.promises[places.value(items.integer(0))].items.push_back(quint32(index));
    }
  }

  void readDisputes() {
    Statement query{m_db, u"SELECT id, item_id, amount_minor, opened_on, resolved_on, reason "
                          "FROM dispute ORDER BY opened_on, id"_s};
    while (query.step()) {
      const qint32 index = m_itemIndex(query.integer(1));
      if (index < 0) continue;
      m_facts.disputes.push_back({query.integer(0), quint32(index), query.integer(2), query.day(3),
                                  query.day(4), query.string(5)});
    }
  }

  void readPauses() {
    Statement query{m_db, u"SELECT id, customer_id, item_id, from_on, until_on, lifted_on, reason "
                          "FROM pause ORDER BY from_on, id"_s};
    while (query.step()) {
      m_facts.pauses.push_back({query.integer(0), customerOf(query, 1), query.integer(2),
                                query.day(3), query.day(4), query.day(5), query.string(6)});
    }
  }

  void readPresented() {
    Statement query{m_db, u"SELECT id, customer_id, amount_minor, presented_on, expected_on, "
                          "ended_on FROM presented_payment ORDER BY presented_on, id"_s};
    while (query.step()) {
      m_facts.presented.push_back({query.integer(0), customerOf(query, 1), query.integer(2),
                                   query.day(3), query.day(4), query.day(5)});
    }
  }

  void readCalls() {
    Statement query{m_db, u"SELECT customer_id, called_on, result, next_on FROM phone_call "
                          "ORDER BY called_on, id"_s};
    while (query.step()) {
      m_facts.calls.push_back({customerOf(query, 0), query.day(1), query.string(2), query.day(3)});
    }
  }

  void readInsolvencies() {
    Statement query{m_db, u"SELECT customer_id, opened_on, published_on, closed_on FROM insolvency "
                          "ORDER BY opened_on, id"_s};
    while (query.step()) {
      m_facts.insolvencies.push_back(
          {customerOf(query, 0), query.day(1), query.day(2), query.day(3)});
    }
  }

  void readHandOvers() {
    QHash<qint64, size_t> places;
    Statement query{m_db, u"SELECT id, customer_id, opened_on, closed_on FROM hand_over "
                          "ORDER BY opened_on, id"_s};
    while (query.step()) {
      places.insert(query.integer(0), m_facts.handOvers.size());
      m_facts.handOvers.push_back({customerOf(query, 1), query.day(2), query.day(3), {}});
    }
    Statement items{m_db, u"SELECT hand_over_id, item_id FROM hand_over_item ORDER BY item_id"_s};
    while (items.step()) {
      const qint32 index = m_itemIndex(items.integer(1));
      if (index < 0) continue;
      m_facts.handOvers[places.value(items.integer(0))].items.push_back(quint32(index));
    }
  }

  void readWaivers() {
    Statement query{m_db, u"SELECT item_id, claim = 'fee', waived_on, withdrawn_on FROM waiver "
                          "ORDER BY waived_on, id"_s};
    while (query.step()) {
      const qint32 index = m_itemIndex(query.integer(0));
      if (index < 0) continue;
      m_facts.waivers.push_back(
          {quint32(index), query.integer(1) != 0, query.day(2), query.day(3)});
    }
  }

  void readLevels() {
    Statement query{m_db, u"SELECT item_id, level, set_on FROM item_level ORDER BY item_id"_s};
    while (query.step()) {
      const qint32 index = m_itemIndex(query.integer(0));
      if (index < 0) continue;
      m_facts.levels.push_back({quint32(index), int(query.integer(1)), query.day(2)});
    }
  }

  void readApprovals() {
    Statement query{m_db, u"SELECT customer_id, level, approved_on FROM approval "
                          "WHERE withdrawn = 0 ORDER BY approved_on, id"_s};
    while (query.step()) {
      m_facts.approvals.push_back({customerOf(query, 0), int(query.integer(1)), query.day(2)});
    }
  }

  void readContacts() {
    Statement query{m_db, u"SELECT customer_id, role, email, phone FROM contact ORDER BY id"_s};
    while (query.step()) {
      m_facts.contacts.push_back(
          {customerOf(query, 0), query.string(1), query.string(2), query.string(3)});
    }
  }

  static UnsentState unsentState(const QString& word) {
    if (word == u"failed") return UnsentState::Failed;
    if (word == u"unknown") return UnsentState::Unknown;
    return word == u"dropped" ? UnsentState::Dropped : UnsentState::Waiting;
  }

  void readUnsent() {
    Statement query{m_db, u"SELECT reminder_item.item_id, reminder_item.level, reminder.sent_on, "
                          "message.state FROM message "
                          "JOIN reminder ON reminder.id = message.reminder_id "
                          "JOIN reminder_item ON reminder_item.reminder_id = reminder.id "
                          "WHERE message.state <> 'sent' ORDER BY reminder.id, item_id"_s};
    while (query.step()) {
      const qint32 index = m_itemIndex(query.integer(0));
      if (index < 0) continue;
      m_facts.unsent.push_back(
          {quint32(index), int(query.integer(1)), query.day(2), unsentState(query.string(3))});
    }
  }

  void readTexts(const QString& sql, QHash<QString, QString>& texts) {
    Statement query{m_db, sql};
    while (query.step()) texts.insert(query.string(0), query.string(1));
  }

  const Database& m_db;
  const SnapshotIndex& m_customerIndex;
  const SnapshotIndex& m_itemIndex;
  ChasingFacts m_facts;
};

}  // namespace

ChasingFacts loadChasingFacts(const Database& db, const SnapshotIndex& customerIndex,
                              const SnapshotIndex& itemIndex) {
  return Reader{db, customerIndex, itemIndex}.read();
}

}  // namespace encaisse
