#pragma once

#include <optional>

#include "core/db/database.h"
#include "core/mail/message.h"

namespace encaisse {

/// All the SQL about messages. Every method @throws DbError.
class MessageRepository {
public:
  explicit MessageRepository(const Database& db) : m_db{db} {}

  qint64 insert(const Message& message);
  /// Newest first, without contents.
  QList<Message> list(const MessageFilter& filter) const;
  std::optional<Message> find(qint64 id) const;
  /// Oldest first.
  QList<qint64> idsIn(MessageState state) const;
  /// Only when it is in state @p from. @return whether it was
  bool move(qint64 id, MessageState from, MessageState to, const QString& at, const QString& error);
  void countAttempt(qint64 id);
  /// Who got it, as the message says now.
  void saveRecipients(const Message& message);

private:
  const Database& m_db;
};

}  // namespace encaisse
