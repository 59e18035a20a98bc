#pragma once

#include <QWidget>

#include "core/import/import_preview.h"
#include "core/money/money.h"

class QCheckBox;
class QLabel;

namespace encaisse {

class BankChanges;
class DeliveryChanges;
class ItemChanges;
class MasterChanges;
class Notice;
class TableView;
class TextTableModel;

/// Second step of an import: what it will change, and what a person should look at.
class ChangeStep : public QWidget {
  Q_OBJECT

public:
  explicit ChangeStep(QWidget* parent = nullptr);

  void showPreview(const ImportPreview& preview, Currency currency);
  /// Something that went otherwise than wanted, above the figures; empty: nothing.
  void say(const QString& text);
  /// Whether nothing looks odd, or a person said that it was checked.
  bool mayImport() const;

Q_SIGNALS:
  void mayImportChanged();

private:
  void showMeaning(const ImportPreview& preview, Currency currency);
  void showIssues(const ImportPreview& preview);

  Notice* m_notice;
  Notice* m_held;
  QCheckBox* m_checked;
  ItemChanges* m_items;
  MasterChanges* m_customers;
  BankChanges* m_bank;
  DeliveryChanges* m_deliveries;
  QLabel* m_issueHeading;
  TextTableModel* m_issues;
  TableView* m_issueTable;
};

}  // namespace encaisse
