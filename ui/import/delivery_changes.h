#pragma once

#include <QWidget>

#include "core/import/import_preview.h"
#include "core/money/money.h"

namespace encaisse {

class KeyFigure;
class TableView;
class TextTableModel;

/// What a file of orders and deliveries changes: each one, old and new.
class DeliveryChanges : public QWidget {
  Q_OBJECT

public:
  explicit DeliveryChanges(QWidget* parent = nullptr);

  void showPreview(const ImportPreview& preview, Currency currency);

private:
  KeyFigure* m_added;
  KeyFigure* m_changed;
  KeyFigure* m_invoiced;
  KeyFigure* m_known;
  TextTableModel* m_changes;
  TableView* m_table;
};

}  // namespace encaisse
