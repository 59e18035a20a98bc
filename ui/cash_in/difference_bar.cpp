#include "ui/cash_in/difference_bar.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/common/labels.h"
#include "ui/common/money_format.h"
#include "ui/common/theme.h"
#include "ui/common/tinted_panel.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(DifferenceBar)
};

using State = MatchBalance::State;

QString iconOf(State state) {
  switch (state) {
    case State::NothingChosen: return u"info"_s;
    case State::Balanced:
    case State::WrittenOff: return u"check"_s;
    case State::LeftToAllocate: return u"clock"_s;
    case State::Overpaid: return u"plus"_s;
    case State::Short: return u"warning"_s;
  }
  return {};
}

QString wordsOf(const MatchBalance& balance, Currency currency, bool canKeep) {
  const QString rest = formatMoney(qAbs(balance.rest()), currency);
  switch (balance.state()) {
    case State::NothingChosen: return Words::tr("Left to allocate: %1").arg(rest);
    case State::Balanced: return Words::tr("Balanced: nothing is left");
    case State::LeftToAllocate:
      return canKeep ? Words::tr("Left to allocate: %1 (stays in the list)").arg(rest)
                     : Words::tr("Left to allocate: %1 (stays the customer's credit)").arg(rest);
    case State::Overpaid:
      return Words::tr("Overpaid: %1 (kept as the customer's credit)").arg(rest);
    case State::Short: return Words::tr("Chosen too much: %1").arg(rest);
    case State::WrittenOff: return Words::tr("Difference written off: %1").arg(rest);
  }
  return {};
}

}  // namespace

DifferenceBar::DifferenceBar(QWidget* parent)
    : QFrame{parent}, m_sum{new QLabel}, m_icon{new IconLabel{u"info"_s, theme::iconSize}},
      m_words{new QLabel}, m_keepRest{new QCheckBox}, m_writeOff{new QCheckBox} {
  setObjectName(u"differenceBar"_s);
  m_sum->setObjectName(u"differenceSum"_s);
  m_words->setObjectName(u"differenceWords"_s);
  m_words->setFont(theme::strongFont());
  m_words->setWordWrap(true);
  m_keepRest->setObjectName(u"keepRest"_s);
  m_writeOff->setObjectName(u"writeOff"_s);
  auto* line = new QHBoxLayout;
  line->setSpacing(theme::gap);
  line->addWidget(m_icon, 0, Qt::AlignTop);
  line->addWidget(m_words, 1);
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(12, theme::gap, 12, theme::gap);
  column->setSpacing(theme::unit);
  column->addWidget(m_sum);
  column->addLayout(line);
  column->addWidget(m_keepRest);
  column->addWidget(m_writeOff);
  connect(m_keepRest, &QCheckBox::toggled, this, &DifferenceBar::keepRestChosen);
  connect(m_writeOff, &QCheckBox::toggled, this, &DifferenceBar::writeOffChosen);
}

void DifferenceBar::show(const MatchBalance& balance, Currency currency, bool canKeep) {
  m_state = balance.state();
  m_sum->setText(tr("Received %1 − chosen %2 = %3")
                     .arg(formatMoney(balance.received, currency),
                          formatMoney(balance.chosen, currency),
                          formatMoney(balance.rest(), currency)));
  m_icon->setIconName(iconOf(m_state));
  m_words->setText(wordsOf(balance, currency, canKeep));
  setAccessibleName(m_sum->text() + u". "_s + m_words->text());
  showChoices(balance, currency, canKeep);
  update();
}

QString DifferenceBar::words() const { return m_words->text(); }

void DifferenceBar::showChoices(const MatchBalance& balance, Currency currency, bool canKeep) {
  // Fusion draws the edge of a tick from the window's colour: on a dark theme it cannot be seen.
  QPalette colours = palette();
  colours.setColor(QPalette::Window, theme::mutedText(colours));
  m_keepRest->setPalette(colours);
  m_writeOff->setPalette(colours);
  const QSignalBlocker quietKeep{m_keepRest};
  const QSignalBlocker quietWriteOff{m_writeOff};
  m_keepRest->setVisible(canKeep && balance.canKeepRest());
  m_keepRest->setText(tr("&Keep the rest as the customer's credit"));
  m_keepRest->setChecked(balance.keepRest);
  m_writeOff->setVisible(balance.canWriteOff());
  const qint64 difference = balance.rest() < 0 ? -balance.rest() : balance.unpaid;
  m_writeOff->setText(tr("&Write off the difference of %1").arg(formatMoney(difference, currency)));
  m_writeOff->setChecked(balance.state() == State::WrittenOff);
}

QColor DifferenceBar::tone() const {
  switch (m_state) {
    case State::Balanced:
    case State::WrittenOff: return theme::color(theme::Meaning::Credit, palette());
    case State::Overpaid: return theme::color(theme::Meaning::Promise, palette());
    case State::Short: return theme::color(theme::Meaning::Late90, palette());
    case State::LeftToAllocate: return theme::color(theme::Meaning::Late30, palette());
    case State::NothingChosen: break;
  }
  return theme::mutedText(palette());
}

void DifferenceBar::paintEvent(QPaintEvent*) { paintTintedPanel(*this, tone()); }

}  // namespace encaisse
