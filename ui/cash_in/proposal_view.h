#pragma once

#include <QAbstractListModel>
#include <QListView>

#include "ui/cash_in/proposal_rows.h"

namespace encaisse {

/// Proposals as values; a row's text is the whole sentence, for screen readers too.
class ProposalsModel : public QAbstractListModel {
  Q_OBJECT

public:
  using QAbstractListModel::QAbstractListModel;

  void setRows(QList<ProposalRow> rows);
  const ProposalRow& row(int place) const { return m_rows[place]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  QList<ProposalRow> m_rows;
};

/// The proposals for one line as cards below each other: how sure, why, and what it settles. As
/// high as they need, up to a bound.
class ProposalView : public QListView {
  Q_OBJECT

public:
  explicit ProposalView(QWidget* parent = nullptr);

  void setRows(QList<ProposalRow> rows);
  int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
  const ProposalRow& row(int place) const { return m_model->row(place); }
  int count() const { return m_model->rowCount(); }
  /// −1: none.
  void choose(int row);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  void chosen(int row);
  void enterPressed();
  void leftPressed();
  /// Right, or Down on the last one.
  void onwards();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  int heightOfRows() const;

  ProposalsModel* m_model;
};

}  // namespace encaisse
