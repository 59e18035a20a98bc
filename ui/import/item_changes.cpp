#include "ui/import/item_changes.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/key_figure.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/notice.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

void showCount(KeyFigure* figure, const ImportCount& count, Currency currency) {
  figure->setValue(QLocale{}.toString(count.count));
  figure->setChange(count.count == 0 ? u"–"_s : formatMoney(count.amountMinor, currency));
}

TableView* makeTable(TextTableModel* model, const QString& name) {
  auto* table = new TableView{name};
  table->setModel(model);
  table->setSortingEnabled(false);
  table->setSelectionMode(QAbstractItemView::ContiguousSelection);
  return table;
}

/// As high as its rows, so that no empty field stands below them.
void fitCountTable(TableView* table) {
  table->setStretchColumn(0);
  table->setColumnWidth(1, 90);
  table->setColumnWidth(2, 130);
  table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                        table->verticalHeader()->length());
}

QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace

ItemChanges::ItemChanges(QWidget* parent)
    : QWidget{parent}, m_control{new Notice{u"controlNotice"_s}},
      m_missing{new Notice{u"missingNotice"_s}}, m_leftOut{new Notice{u"leftOutNotice"_s}},
      m_superseded{new MutedLabel}, m_partly{new MutedLabel}, m_kinds{new TextTableModel{this}},
      m_origins{new TextTableModel{this}}, m_kindTable{makeTable(m_kinds, u"kinds"_s)},
      m_originTable{makeTable(m_origins, u"origins"_s)} {
  m_superseded->setWordWrap(true);
  m_partly->setWordWrap(true);
  m_partly->setObjectName(u"partlySettled"_s);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(makeFigures());
  column->addWidget(m_control);
  column->addWidget(m_leftOut);
  column->addWidget(m_missing);
  column->addWidget(m_partly);
  column->addWidget(m_superseded);
  column->addWidget(makeTables());
}

QWidget* ItemChanges::makeFigures() {
  auto* figures = new QWidget;
  m_added = new KeyFigure{u"added"_s, tr("New items")};
  m_known = new KeyFigure{u"known"_s, tr("Already in the ledger")};
  m_changed = new KeyFigure{u"changed"_s, tr("Updated (lettering, due date, amount)")};
  m_cleared = new KeyFigure{u"cleared"_s, tr("Settled by this file")};
  auto* row = new QHBoxLayout{figures};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(12);
  for (auto* figure : {m_added, m_known, m_changed, m_cleared}) {
    figure->setClickable(false);
    row->addWidget(figure);
  }
  return figures;
}

QWidget* ItemChanges::makeTables() {
  auto* tables = new QWidget;
  auto* row = new QHBoxLayout{tables};
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2 * theme::groupGap);
  const auto add = [row](const QString& heading, TableView* table) {
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::unit);
    column->addWidget(headingLabel(heading));
    column->addWidget(table);
    column->addStretch();
    row->addLayout(column, 1);
  };
  add(tr("Customer lines in the file"), m_kindTable);
  add(tr("Where the due dates come from"), m_originTable);
  return tables;
}

void ItemChanges::showPreview(const ImportPreview& preview, Currency currency) {
  showCount(m_added, preview.added, currency);
  showCount(m_known, preview.known, currency);
  showCount(m_changed, preview.changed, currency);
  showCount(m_cleared, preview.cleared, currency);
  showControl(preview, currency);
  showRemarks(preview, currency);
  showKinds(preview, currency);
  showOrigins(preview, currency);
}

void ItemChanges::showControl(const ImportPreview& preview, Currency currency) {
  const qint64 difference = preview.ledgerBalanceMinor - preview.fileBalanceMinor;
  const bool entries = preview.meaning == "entries"_L1;
  const QString sentence =
      entries ? tr("Customer accounts on %1: %2 in the file, %3 in the ledger after the "
                   "import, difference %4.")
              : tr("What customers owe on %1: %2 by the files, %3 in the ledger after the "
                   "import, difference %4.");
  const QString words = sentence.arg(
      formatDay(preview.lastOn), formatMoney(preview.fileBalanceMinor, currency),
      formatMoney(preview.ledgerBalanceMinor, currency), formatMoney(difference, currency));
  m_control->say(difference == 0 ? Notice::Kind::Success : Notice::Kind::Warning, words);
}

void ItemChanges::showRemarks(const ImportPreview& preview, Currency currency) {
  m_leftOut->say(Notice::Kind::Warning,
                 preview.leftOut.count == 0
                     ? QString{}
                     : tr("%Ln line(s) cannot be read and are left out (%1, counted in what the "
                          "file says). They are listed under the remarks.",
                          "", int(preview.leftOut.count))
                           .arg(formatMoney(preview.leftOut.amountMinor, currency)));
  m_partly->setVisible(preview.partly.count > 0);
  m_partly->setText(
      tr("%Ln item(s) are settled in part by this file (%1).", "", int(preview.partly.count))
          .arg(formatMoney(preview.partly.amountMinor, currency)));
  m_superseded->setVisible(preview.superseded.count > 0);
  m_superseded->setText(tr("%Ln opening line(s) stand for open items of the year before (%1): they "
                           "are not counted twice.",
                           "", int(preview.superseded.count))
                            .arg(formatMoney(preview.superseded.amountMinor, currency)));
  m_missing->say(
      Notice::Kind::Warning,
      preview.missing.count == 0
          ? QString{}
          : tr("%Ln item(s) of this period in the ledger (%1) are not in this file. They stay as "
               "they are.",
               "", int(preview.missing.count))
                .arg(formatMoney(preview.missing.amountMinor, currency)));
}

void ItemChanges::showKinds(const ImportPreview& preview, Currency currency) {
  QList<QList<QString>> rows;
  for (std::size_t kind = 0; kind < preview.kinds.size(); ++kind) {
    const auto& count = preview.kinds[kind];
    if (count.count == 0) continue;
    rows.append({itemKindText(ItemKind(kind)), QLocale{}.toString(count.count),
                 formatAmount(count.amountMinor, currency)});
  }
  m_kinds->setTable({tr("Kind"), tr("Number"), tr("Amount (%1)").arg(currencySymbol(currency))},
                    rows, {1, 2});
  fitCountTable(m_kindTable);
}

void ItemChanges::showOrigins(const ImportPreview& preview, Currency currency) {
  QList<QList<QString>> rows;
  for (std::size_t origin = 0; origin < preview.dueOrigins.size(); ++origin) {
    const auto& count = preview.dueOrigins[origin];
    if (count.count == 0) continue;
    rows.append({capitalised(dueOriginText(DueOrigin(origin))), QLocale{}.toString(count.count),
                 formatAmount(count.amountMinor, currency)});
  }
  m_origins->setTable({tr("Origin"), tr("Number"), tr("Amount (%1)").arg(currencySymbol(currency))},
                      rows, {1, 2});
  fitCountTable(m_originTable);
}

}  // namespace encaisse
