#include "ui/aging/proof_line.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/common/money_format.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(ProofLine)
};

}  // namespace

QString proofText(const Proof& proof, Currency currency) {
  const QString items = formatAmount(proof.items, currency);
  const QString accounts = formatAmount(proof.ledger, currency);
  const QString difference = formatAmount(proof.difference(), currency);
  if (proof.bank != 0) {
    const QString bank = formatAmount(proof.bank, currency);
    return (proof.difference() == 0
                ? Words::tr("Open items %1 = customer accounts %2 + bank, not yet booked %3 · "
                            "difference %4")
                : Words::tr("Open items %1 ≠ customer accounts %2 + bank, not yet booked %3 · "
                            "difference %4"))
        .arg(items, accounts, bank, difference);
  }
  if (proof.difference() == 0) {
    return Words::tr("Open items %1 = customer accounts %2 · difference %3")
        .arg(items, accounts, difference);
  }
  return Words::tr("Open items %1 ≠ customer accounts %2 · difference %3")
      .arg(items, accounts, difference);
}

ProofLine::ProofLine(QWidget* parent) : QFrame{parent}, m_mark{new QLabel}, m_text{new QLabel} {
  setObjectName(u"proof"_s);
  m_mark->setObjectName(u"proofMark"_s);
  m_text->setObjectName(u"proofText"_s);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* row = new QHBoxLayout{this};
  row->setContentsMargins(theme::gap, theme::unit, theme::gap, theme::unit);
  row->addWidget(m_mark);
  row->addWidget(m_text, 1);
  setToolTip(
      tr("The sum of all open items at this day against the balance of the customer accounts in "
         "the imported files. The filter does not change it."));
}

void ProofLine::setProof(const Proof& proof, Currency currency) {
  m_agrees = proof.difference() == 0;
  m_text->setText(proofText(proof, currency));
  setAccessibleName((m_agrees ? tr("Checked: ") : tr("Does not agree: ")) + m_text->text());
  showMark();
}

QString ProofLine::text() const { return m_text->text(); }

void ProofLine::showMark() {
  // The mark is a character, so that the state shows without colour and in every style.
  m_mark->setText(m_agrees ? u"✓"_s : u"⚠"_s);
  const auto meaning = m_agrees ? theme::Meaning::Credit : theme::Meaning::Late90;
  QPalette colors = palette();
  colors.setColor(QPalette::WindowText, theme::textColor(meaning, palette()));
  m_mark->setPalette(colors);
  QFont bold = font();
  bold.setBold(true);
  m_mark->setFont(bold);
  m_text->setFont(m_agrees ? font() : bold);
}

void ProofLine::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) showMark();
}

}  // namespace encaisse
