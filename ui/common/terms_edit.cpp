#include "ui/common/terms_edit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/calendar/payment_terms.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

/// What most firms agree on.
const QString commonTerms[] = {u"0 days"_s,
                               u"30 days"_s,
                               u"30 days to end of month"_s,
                               u"45 days"_s,
                               u"45 days to end of month"_s,
                               u"45 days from end of month"_s,
                               u"60 days"_s};

QString described(const QString& terms) {
  const auto parsed = PaymentTerms::parse(terms);
  return parsed.ok() ? parsed.value().describe() : terms;
}

/// The words of the window where they are read back as the same terms.
QString shown(const QString& terms) {
  const QString words = described(terms);
  const auto meant = PaymentTerms::parse(terms);
  const auto readBack = PaymentTerms::parse(words);
  const bool isSame =
      meant.ok() && readBack.ok() && readBack.value().toText() == meant.value().toText();
  return isSame ? words : terms;
}

}  // namespace

TermsEdit::TermsEdit(const QString& usual, QWidget* parent)
    : QWidget{parent}, m_usual{usual}, m_box{new QComboBox}, m_meaning{new QLabel} {
  m_box->setEditable(true);
  m_box->setInsertPolicy(QComboBox::NoInsert);
  m_box->setObjectName(u"terms"_s);
  m_box->setToolTip(tr("For example: 30 days, 45 days to end of month, 30 days to end of month on "
                       "10, 30%: 0 days; 70%: 60 days. Due dates that were computed change with "
                       "it."));
  if (!usual.isEmpty()) {
    m_box->addItem(QString{});
    m_box->lineEdit()->setPlaceholderText(tr("the company's: %1").arg(described(usual)));
  }
  for (const auto& terms : commonTerms) m_box->addItem(shown(terms));
  m_meaning->setObjectName(u"termsMeaning"_s);
  m_meaning->setWordWrap(true);
  auto* layout = new QVBoxLayout{this};
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  layout->addWidget(m_box);
  layout->addWidget(m_meaning);
  setFocusProxy(m_box);
  connect(m_box, &QComboBox::currentTextChanged, this, &TermsEdit::describe);
  describe();
}

void TermsEdit::setTerms(const QString& terms) { m_box->setCurrentText(shown(terms)); }

QString TermsEdit::terms() const {
  const auto parsed = PaymentTerms::parse(m_box->currentText());
  return m_box->currentText().trimmed().isEmpty() || !parsed.ok() ? QString{}
                                                                  : parsed.value().toText();
}

bool TermsEdit::isValid() const {
  if (m_box->currentText().trimmed().isEmpty()) return !m_usual.isEmpty();
  return PaymentTerms::parse(m_box->currentText()).ok();
}

void TermsEdit::describe() {
  const QString text = m_box->currentText().trimmed();
  const auto parsed = PaymentTerms::parse(text);
  if (text.isEmpty()) {
    m_meaning->setText(m_usual.isEmpty() ? tr("Terms are needed.") : described(m_usual));
  } else {
    m_meaning->setText(parsed.ok() ? parsed.value().describe() : u"⚠ "_s + parsed.error().message);
  }
  m_meaning->setVisible(m_meaning->text() != text);
  Q_EMIT changed();
}

}  // namespace encaisse
