#pragma once

#include <QDate>
#include <QObject>
#include <memory>

#include "core/ledger/ledger.h"
#include "core/receivables/snapshot.h"

namespace encaisse {

/// The open ledger as the window sees it: the facts (a Snapshot, loaded off the interface thread
/// and shared by all pages), the day they are looked at, and the ledger itself for small reads and
/// writes. Pages listen to it and never to each other.
class LedgerSession : public QObject {
  Q_OBJECT

public:
  /// @param today  given, so that tests and screenshots have a fixed one
  LedgerSession(std::unique_ptr<Ledger> ledger, LedgerContext context, QDate today,
                QObject* parent = nullptr);
  ~LedgerSession() override;

  /// For small reads and for changes by a person (a few rows). Call changed() after a change.
  Ledger& ledger() { return *m_ledger; }
  const LedgerContext& context() const { return m_context; }
  QString path() const { return m_ledger->path(); }
  bool readOnly() const { return m_ledger->mode() == OpenMode::ReadOnly; }

  /// Never null; empty until the first load is done.
  std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }
  bool loaded() const { return m_loaded; }
  QString name() const;  ///< of the company

  QDate today() const { return m_today; }
  QDate asOf() const { return m_asOf; }
  void setAsOf(QDate day);
  bool looksAtPast() const { return m_asOf != m_today; }

  /// Reads the facts again in the background; refreshed() follows.
  void changed();
  /// Reads them now, in this thread: for tests and screenshots.
  void loadNow();

Q_SIGNALS:
  /// The facts or the as-of day changed: show anew.
  void refreshed();
  void asOfChanged(QDate day);
  void failed(const Error& error);
  /// Something for the status line.
  void message(const QString& text);

private:
  void take(Result<Snapshot> loaded);

  std::unique_ptr<Ledger> m_ledger;
  LedgerContext m_context;
  QDate m_today;
  QDate m_asOf;
  std::shared_ptr<const Snapshot> m_snapshot = std::make_shared<Snapshot>();
  bool m_loaded = false;
  quint64 m_generation = 0;
};

}  // namespace encaisse
