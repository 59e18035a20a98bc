#include "ui/import/profile_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/common/calm_style.h"
#include "ui/common/labels.h"
#include "ui/common/terms_edit.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace encaisse {

ProfileDialog::ProfileDialog(const QString& name, const QString& terms, const QString& companyTerms,
                             QStringList existing, QWidget* parent)
    : QDialog{parent}, m_existing{std::move(existing)}, m_name{new QLineEdit{name}},
      m_terms{new TermsEdit{companyTerms}}, m_remark{new MutedLabel} {
  setObjectName(u"profileDialog"_s);
  setWindowTitle(tr("Save as a profile"));
  setMinimumWidth(460);
  m_name->setObjectName(u"profileName"_s);
  m_remark->setObjectName(u"profileRemark"_s);
  m_remark->setWordWrap(true);
  m_terms->setTerms(terms);
  auto* intro = new MutedLabel{
      tr("The next file with these columns is read in the same way, without a question.")};
  intro->setWordWrap(true);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Save | QDialogButtonBox::Cancel};
  m_save = buttons->button(QDialogButtonBox::Save);
  m_save->setObjectName(u"profileSave"_s);
  makePrimary(m_save);
  auto* form = new QFormLayout{this};
  form->setSpacing(theme::gap);
  form->addRow(intro);
  form->addRow(tr("&Name"), m_name);
  form->addRow(tr("Terms where no due date is &given"), m_terms);
  form->addRow(m_remark);
  form->addRow(buttons);
  connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::validate);
  connect(m_terms, &TermsEdit::changed, this, &ProfileDialog::validate);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  validate();
}

QString ProfileDialog::name() const { return m_name->text().trimmed(); }

QString ProfileDialog::terms() const { return m_terms->terms(); }

void ProfileDialog::validate() {
  m_save->setEnabled(!name().isEmpty() && m_terms->isValid());
  m_remark->setText(m_existing.contains(name(), Qt::CaseInsensitive)
                        ? tr("It takes the place of the profile of this name.")
                        : QString{});
}

}  // namespace encaisse
