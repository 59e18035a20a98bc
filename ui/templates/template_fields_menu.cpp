#include "ui/templates/template_fields_menu.h"

#include "core/letters/field_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {

TemplateFieldsMenu::TemplateFieldsMenu(QWidget* parent) : QMenu{parent} {
  setToolTipsVisible(true);
  QMenu* sections = nullptr;
  for (const auto& field : fieldDescriptions()) {
    if (!field.isSection) {
      add(this, field.name, field.meaning, false);
      continue;
    }
    if (sections == nullptr) {
      addSeparator();
      sections = addMenu(tr("Only if…"));
    }
    add(sections, field.name, field.meaning, true);
  }
  QMenu* filled = addMenu(tr("Only if filled…"));
  for (const auto& name : {u"customer_siren"_s, u"iban"_s, u"bic"_s, u"phone"_s, u"email"_s,
                           u"contact"_s, u"signatory"_s}) {
    add(filled, name, tr("Keeps the words in between only when there is something"), true);
  }
}

void TemplateFieldsMenu::add(QMenu* menu, const QString& name, const QString& meaning,
                             bool isSection) {
  auto* action =
      menu->addAction(u"%1    {{%2%3}}"_s.arg(meaning, isSection ? u"#"_s : u""_s, name));
  action->setObjectName(u"field_"_s + name);
  connect(action, &QAction::triggered, this, [this, name, isSection] {
    if (isSection) {
      Q_EMIT chosen(u"{{#%1}}"_s.arg(name), u"{{/%1}}"_s.arg(name));
    } else {
      Q_EMIT chosen(u"{{%1}}"_s.arg(name), {});
    }
  });
}

}  // namespace encaisse
