#pragma once

#include <QWidget>

#include "core/base/error.h"
#include "core/import/import_preview.h"
#include "core/money/money.h"

class QPushButton;

namespace encaisse {

class KeyFigure;
class Notice;

/// Last step of an import: what was done, and the way back.
class DoneStep : public QWidget {
  Q_OBJECT

public:
  explicit DoneStep(QWidget* parent = nullptr);

  void showReport(const ImportPreview& report, Currency currency);
  void showUndone(const Batch& batch);
  void showProblem(const Error& error);
  void setUndoEnabled(bool enabled);

Q_SIGNALS:
  void undoWanted();

private:
  void showItems(const ImportPreview& report, Currency currency);
  void showCustomers(const CustomerChanges& changes);
  void showBank(const BankPreview& bank);
  void showDeliveries(const ImportPreview& report, Currency currency);

  Notice* m_notice;
  KeyFigure* m_added;
  KeyFigure* m_updated;
  KeyFigure* m_others;
  QPushButton* m_undo;
};

}  // namespace encaisse
