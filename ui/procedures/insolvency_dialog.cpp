#include "ui/procedures/insolvency_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "ui/procedures/procedure_words.h"

using namespace Qt::StringLiterals;

namespace encaisse {

InsolvencyDialog::InsolvencyDialog(const Insolvency& known, QDate today, QWidget* parent)
    : FormDialog{u"insolvencyDialog"_s, tr("Insolvency proceedings"), tr("&Record"), parent},
      m_known{known}, m_kind{new QComboBox},
      m_opened{dayField(u"openedOn"_s, known.openedOn.isValid() ? known.openedOn : today)},
      m_isPublished{new QCheckBox{tr("&Published in the BODACC on")}},
      m_published{
          dayField(u"publishedOn"_s, known.publishedOn.isValid() ? known.publishedOn : today)},
      m_outside{new QCheckBox{tr("Your firm is &outside metropolitan France")}},
      m_representative{new QLineEdit{known.representative}}, m_address{new QPlainTextEdit{
                                                                 known.address}} {
  setMinimumWidth(560);
  m_kind->setObjectName(u"kind"_s);
  for (const auto& kind : insolvencyKinds()) m_kind->addItem(insolvencyKindText(kind), kind);
  m_kind->setCurrentIndex(m_kind->findData(known.kind));
  m_isPublished->setObjectName(u"isPublished"_s);
  m_isPublished->setChecked(known.publishedOn.isValid());
  m_published->setEnabled(known.publishedOn.isValid());
  m_outside->setObjectName(u"outsideFrance"_s);
  m_outside->setChecked(known.outsideFrance);
  m_representative->setObjectName(u"representative"_s);
  m_address->setObjectName(u"address"_s);
  m_address->setTabChangesFocus(true);
  m_address->setFixedHeight(5 * fontMetrics().lineSpacing());
  form()->addRow(tr("&Kind"), m_kind);
  form()->addRow(tr("Opening &judgment of"), m_opened);
  form()->addRow(m_isPublished, m_published);
  form()->addRow({}, m_outside);
  form()->addRow(tr("&Representative"), m_representative);
  form()->addRow(tr("&Address"), m_address);
  connect(m_isPublished, &QCheckBox::toggled, m_published, &QWidget::setEnabled);
  connect(m_isPublished, &QCheckBox::toggled, this, [this] { validate(); });
  for (auto* field : {m_opened, m_published}) {
    connect(field, &QDateEdit::dateChanged, this, [this] { validate(); });
  }
  validate();
}

QString InsolvencyDialog::problem() const {
  if (m_isPublished->isChecked() && m_published->date() < m_opened->date()) {
    return tr("A judgment is not published before it is given.");
  }
  if (m_known.declaredOn.isValid() && m_known.declaredOn < m_opened->date()) {
    return tr("The claim was declared before this day.");
  }
  return {};
}

Insolvency InsolvencyDialog::draft() const {
  Insolvency record = m_known;
  record.kind = m_kind->currentData().toString();
  record.openedOn = m_opened->date();
  record.publishedOn = m_isPublished->isChecked() ? m_published->date() : QDate{};
  record.outsideFrance = m_outside->isChecked();
  record.representative = m_representative->text().trimmed();
  record.address = m_address->toPlainText().trimmed();
  return record;
}

}  // namespace encaisse
