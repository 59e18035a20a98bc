#pragma once

#include <QWidget>

#include "core/import/import_preview.h"
#include "core/money/money.h"

namespace encaisse {

class KeyFigure;
class TableView;
class TextTableModel;

/// What a file of customers changes: each field, old and new.
class MasterChanges : public QWidget {
  Q_OBJECT

public:
  explicit MasterChanges(QWidget* parent = nullptr);

  void showPreview(const ImportPreview& preview, Currency currency);

private:
  KeyFigure* m_added;
  KeyFigure* m_changed;
  KeyFigure* m_unchanged;
  TextTableModel* m_changes;
  TableView* m_table;
};

}  // namespace encaisse
