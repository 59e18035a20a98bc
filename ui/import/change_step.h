#pragma once

#include <QWidget>

#include "core/import/import_preview.h"
#include "core/money/money.h"

class QLabel;
class QVBoxLayout;

namespace encaisse {

class KeyFigure;
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

private:
  QWidget* makeFigures();
  QWidget* makeTables();
  void showRemarks(const ImportPreview& preview, Currency currency);
  void showKinds(const ImportPreview& preview, Currency currency);
  void showOrigins(const ImportPreview& preview, Currency currency);
  void showControl(const ImportPreview& preview, Currency currency);
  void showIssues(const ImportPreview& preview);

  Notice* m_notice;
  KeyFigure* m_added = nullptr;
  KeyFigure* m_known = nullptr;
  KeyFigure* m_changed = nullptr;
  KeyFigure* m_cleared = nullptr;
  Notice* m_control;
  Notice* m_missing;
  QLabel* m_superseded;
  TextTableModel* m_kinds;
  TextTableModel* m_origins;
  TextTableModel* m_issues;
  QLabel* m_issueHeading;
  TableView* m_issueTable;
};

}  // namespace encaisse
