#pragma once

#include <QDate>
#include <QFrame>

class QAction;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace encaisse {

/// The strip above every page: its title, the as-of day of the whole window, the filter and the
/// page's own actions. When another day than today is looked at, it says so and is tinted.
class PageHeader : public QFrame {
  Q_OBJECT

public:
  explicit PageHeader(QDate today, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setAsOf(QDate day);
  void setFilterVisible(bool visible);
  void setFilter(const QString& text);
  void setActions(const QList<QAction*>& actions);
  void focusFilter();

Q_SIGNALS:
  void asOfChosen(QDate day);
  void filterChanged(const QString& text);

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  void makeDay(QHBoxLayout* row);
  void makeFilter(QHBoxLayout* row);

  QDate m_today;
  QLabel* m_title;
  QLabel* m_notice;
  QDateEdit* m_day = nullptr;
  QToolButton* m_backToToday = nullptr;
  QLineEdit* m_filter = nullptr;
  QHBoxLayout* m_actions = nullptr;
};

}  // namespace encaisse
