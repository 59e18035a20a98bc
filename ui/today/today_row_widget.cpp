#include "ui/today/today_row_widget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/elided_label.h"
#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/today/today_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr int buttonWidth = 116;
constexpr int laterWidth = 80;

QLabel* plainLabel(const QString& name, const QString& text) {
  auto* label = new QLabel{text};
  label->setObjectName(name);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

TodayRowWidget::TodayRowWidget(const TodayRow& row, const Snapshot& snapshot, QWidget* parent)
    : QWidget{parent} {
  const QString verb = todayVerb(row);
  const QString who = todayWho(row, snapshot);
  setAccessibleName(who.isEmpty() ? verb : verb + u": "_s + who);

  auto* what = plainLabel(u"todayVerb"_s, verb);
  what->setFont(theme::strongFont());
  auto* amount =
      plainLabel(u"todayAmount"_s, row.kind == TodayKind::Import
                                       ? QString{}
                                       : formatMoney(row.amount, snapshot.company.currency));
  amount->setFont(theme::strongFont());
  amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* head = new QHBoxLayout;
  head->setSpacing(theme::gap);
  head->addWidget(what);
  auto* name = new ElidedLabel{who};
  name->setObjectName(u"todayWho"_s);
  name->setTextFormat(Qt::PlainText);
  name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  head->addWidget(name, 1);
  head->addWidget(amount);
  auto* reason = new MutedLabel{todayReason(row, snapshot)};
  reason->setObjectName(u"todayReason"_s);
  reason->setTextFormat(Qt::PlainText);
  reason->setWordWrap(true);
  reason->setForegroundRole(QPalette::WindowText);
  auto* text = new QVBoxLayout;
  text->setSpacing(2);
  text->addLayout(head);
  auto* gain = new MutedLabel{todayGain(row)};
  gain->setObjectName(u"todayGain"_s);
  gain->setTextFormat(Qt::PlainText);
  gain->setAlignment(Qt::AlignRight | Qt::AlignTop);
  const QString why = todayGainReason(row, snapshot);
  gain->setToolTip(why);
  amount->setToolTip(why);
  auto* below = new QHBoxLayout;
  below->setSpacing(theme::gap);
  below->addWidget(reason, 1);
  below->addWidget(gain);
  text->addLayout(below);

  auto* open = new QPushButton{todayButton(row)};
  open->setObjectName(u"todayOpen"_s);
  open->setMinimumWidth(buttonWidth);  // so that the amounts stand below each other
  connect(open, &QPushButton::clicked, this, &TodayRowWidget::opened);
  auto* all = new QHBoxLayout{this};
  all->setContentsMargins(12, theme::gap, 12, theme::gap);
  all->setSpacing(theme::gap);
  all->addWidget(new IconLabel{todayIcon(row.kind), theme::iconSize}, 0, Qt::AlignTop);
  all->addLayout(text, 1);
  all->addWidget(open);
  all->addWidget(laterButton(row.kind == TodayKind::Signal));
}

QToolButton* TodayRowWidget::laterButton(bool isSignal) {
  auto* later = new QToolButton;
  later->setText(isSignal ? tr("Set aside") : tr("Later"));
  later->setObjectName(isSignal ? u"todayAside"_s : u"todayLater"_s);
  later->setAutoRaise(true);
  later->setMinimumWidth(laterWidth);
  later->setToolTip(isSignal ? tr("Hides this until it changes, for a quarter at most. Undo brings "
                                  "it back.")
                             : tr("Puts this off until the program is started again"));
  connect(later, &QToolButton::clicked, this,
          isSignal ? &TodayRowWidget::setAside : &TodayRowWidget::putOff);
  return later;
}

}  // namespace encaisse
