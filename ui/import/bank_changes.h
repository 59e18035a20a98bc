#pragma once

#include <QWidget>

#include "core/import/import_preview.h"

namespace encaisse {

class KeyFigure;
class Notice;
class TableView;
class TextTableModel;

/// What a statement brings, account by account, and whether it adds up.
class BankChanges : public QWidget {
  Q_OBJECT

public:
  explicit BankChanges(QWidget* parent = nullptr);

  void showPreview(const ImportPreview& preview);

private:
  KeyFigure* m_added;
  KeyFigure* m_known;
  Notice* m_control;
  TextTableModel* m_accounts;
  TableView* m_table;
};

}  // namespace encaisse
