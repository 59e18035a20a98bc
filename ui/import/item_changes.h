#pragma once

#include <QWidget>

#include "core/import/import_preview.h"
#include "core/money/money.h"

class QLabel;

namespace encaisse {

class KeyFigure;
class Notice;
class TableView;
class TextTableModel;

/// What a file of entries, movements or open items changes: counts, amounts and the control total.
class ItemChanges : public QWidget {
  Q_OBJECT

public:
  explicit ItemChanges(QWidget* parent = nullptr);

  void showPreview(const ImportPreview& preview, Currency currency);

private:
  QWidget* makeFigures();
  QWidget* makeTables();
  void showRemarks(const ImportPreview& preview, Currency currency);
  void showKinds(const ImportPreview& preview, Currency currency);
  void showOrigins(const ImportPreview& preview, Currency currency);
  void showControl(const ImportPreview& preview, Currency currency);

  KeyFigure* m_added = nullptr;
  KeyFigure* m_known = nullptr;
  KeyFigure* m_changed = nullptr;
  KeyFigure* m_cleared = nullptr;
  Notice* m_control;
  Notice* m_missing;
  Notice* m_leftOut;
  QLabel* m_superseded;
  QLabel* m_partly;
  TextTableModel* m_kinds;
  TextTableModel* m_origins;
  TableView* m_kindTable;
  TableView* m_originTable;
};

}  // namespace encaisse
