#include "ui/forecast/late_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

#include "core/forecast/late_words.h"
#include "core/forecast/outlook_notes.h"
#include "core/promises/promise_state.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/table_view.h"
#include "ui/common/text_table_model.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

struct LatePane::Figures {
  std::vector<LateItem> items;
  std::array<LateBin, 5> bins;
  int graceDays = 0;
};

namespace {

/// More lines nobody reads; the shell prints all.
constexpr size_t mostLines = 500;
constexpr int monthsAhead = 3;

QString percent(double share) {
  return LatePane::tr("%1 %").arg(QLocale{}.toString(share * 100, 'f', 0));
}

QString percent(std::optional<double> share) { return share ? percent(*share) : u"\u2013"_s; }

}  // namespace

LatePane::LatePane(LedgerSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_month{new QComboBox}, m_sum{headingLabel({})},
      m_more{new MutedLabel}, m_items{new TextTableModel{this}},
      m_itemsView{new TableView{u"lateItems"_s}}, m_bins{new TextTableModel{this}},
      m_binsView{new TableView{u"lateBins"_s}} {
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, theme::gap, 0, 0);
  column->setSpacing(theme::groupGap);
  column->addWidget(buildItems(), 1);
  column->addWidget(buildBins());
  connect(m_month, &QComboBox::activated, this, &LatePane::refresh);
}

QWidget* LatePane::buildItems() {
  m_month->setObjectName(u"lateMonth"_s);
  m_month->setAccessibleName(tr("Items due in"));
  m_sum->setObjectName(u"lateSum"_s);
  m_more->setObjectName(u"lateMore"_s);
  m_more->setWordWrap(true);
  m_itemsView->setModel(m_items);
  m_itemsView->setSortingEnabled(false);
  m_itemsView->setSelectionMode(QAbstractItemView::SingleSelection);
  m_itemsView->setAccessibleName(tr("Items that may be late"));
  connect(m_itemsView, &TableView::opened, this,
          [this](const QModelIndex& index) { Q_EMIT openCustomer(m_customerIds[index.row()]); });
  auto* label = new QLabel{tr("Items &due in")};
  label->setBuddy(m_month);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(label);
  head->addWidget(m_month);
  head->addStretch();
  head->addWidget(m_sum);
  auto* card = new Card;
  card->setFlush(true);
  card->addHead(head);
  card->body()->addWidget(m_itemsView, 1);
  card->addFoot(m_more);
  return card;
}

QWidget* LatePane::buildBins() {
  m_binsView->setModel(m_bins);
  m_binsView->setSortingEnabled(false);
  m_binsView->setSelectionMode(QAbstractItemView::SingleSelection);
  m_binsView->setAccessibleName(tr("How good such chances were"));
  auto* card = new Card;
  card->setFlush(true);
  card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  auto* heading = headingLabel(tr("How good such chances were over the past year"));
  heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  card->addHead(heading);
  card->body()->addWidget(m_binsView);
  return card;
}

void LatePane::fillMonths() {
  const QDate asOf = m_session.asOf();
  const QDate next = QDate{asOf.year(), asOf.month(), 1}.addMonths(1);
  const int chosen = std::max(m_month->currentIndex(), 0);
  if (m_month->count() > 0 && m_month->itemData(0).toDate() == next) return;
  m_month->clear();
  for (int i = 0; i < monthsAhead; ++i) {
    const QDate month = next.addMonths(i);
    m_month->addItem(QLocale{}.toString(month, u"MMMM yyyy"_s), month);
  }
  m_month->setCurrentIndex(chosen);
}

void LatePane::refresh() {
  fillMonths();
  const auto snapshot = m_session.snapshot();
  const QDate month = m_month->currentData().toDate();
  m_work.start(
      this, snapshot,
      [asOf = m_session.asOf(), month](const Snapshot& facts) {
        Figures figures;
        const auto past = paymentPast(facts);
        figures.graceDays = graceDaysOf(facts);
        const LateRecord record{facts, past, asOf, figures.graceDays};
        figures.items =
            lateItems(facts, past, asOf, month, month.addMonths(1).addDays(-1), figures.graceDays,
                      outlookNotes(facts, asOf), record.scaleAt(dayNumber(asOf)));
        figures.bins = record.calibration();
        return figures;
      },
      [this, snapshot](const Figures& figures) { fill(figures, *snapshot); });
}

void LatePane::fill(const Figures& figures, const Snapshot& snapshot) {
  qint64 stake = 0;
  for (const auto& late : figures.items) stake += late.atStake();
  m_sum->setText(tr("Expected late: %1").arg(formatMoney(stake, snapshot.company.currency)));
  const QString meaning =
      tr("Chance: to be unpaid %n day(s) after the due date. Days: how late on average, if it is "
         "late.",
         "", figures.graceDays);
  const auto items = int(figures.items.size());
  m_more->setText(
      figures.items.size() > mostLines
          ? meaning + u' ' +
                tr("The %1 with the most at stake, of %n item(s).", "", items).arg(mostLines)
          : meaning);
  fillItems(figures, snapshot);
  fillBins(figures);
}

void LatePane::fillItems(const Figures& figures, const Snapshot& snapshot) {
  const auto currency = snapshot.company.currency;
  const size_t count = std::min(figures.items.size(), mostLines);
  QList<qint64> ids;
  for (size_t i = 0; i < count; ++i) ids.append(snapshot.items[figures.items[i].item].id);
  QHash<qint64, QString> numbers;
  const auto stored = m_session.ledger().items().byIds(ids);
  if (stored.ok()) {
    for (const auto& item : stored.value()) numbers.insert(item.id, item.number);
  }
  m_customerIds.clear();
  QList<QList<QString>> rows;
  for (size_t i = 0; i < count; ++i) {
    const auto& late = figures.items[i];
    const auto& item = snapshot.items[late.item];
    const auto& customer = snapshot.customers[item.customer];
    m_customerIds.append(customer.id);
    rows.append({customer.name, numbers.value(item.id), formatDay(toDate(item.dueDay)),
                 formatAmount(late.open, currency), percent(late.chance),
                 QLocale{}.toString(std::lround(late.daysLate)),
                 formatAmount(late.atStake(), currency), lateReason(late)});
  }
  const QString symbol = currencySymbol(currency);
  m_items->setTable({tr("Customer"), tr("Number"), tr("Due"), tr("Open (%1)").arg(symbol),
                     tr("Chance"), tr("Days"), tr("At stake (%1)").arg(symbol), tr("Why")},
                    rows, {2, 3, 4, 5, 6});
  m_itemsView->setStretchColumn(7);
  m_itemsView->setDefaultWidths({150, 96, 88, 84, 66, 52, 94, 0});
}

void LatePane::fillBins(const Figures& figures) {
  QList<QList<QString>> rows;
  for (const auto& bin : figures.bins) {
    rows.append({tr("%1 to %2 %", "a range of chances")
                     .arg(QLocale{}.toString(bin.from * 100, 'f', 0),
                          QLocale{}.toString(bin.to * 100, 'f', 0)),
                 QLocale{}.toString(bin.items), percent(bin.predicted), percent(bin.observed)});
  }
  m_bins->setTable({tr("Chance given"), tr("Items"), tr("Mean chance"), tr("Came late")}, rows,
                   {1, 2, 3});
  m_binsView->setStretchColumn(0);
  m_binsView->setDefaultWidths({0, 120, 140, 140});
  m_binsView->setFixedHeight(m_binsView->horizontalHeader()->sizeHint().height() +
                             m_binsView->verticalHeader()->length() + 2 * m_binsView->frameWidth() +
                             theme::unit);
}

}  // namespace encaisse
