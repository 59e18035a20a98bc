#include <QAction>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/ledgers.h"
#include "ui/common/prompts.h"
#include "ui/ledger_session.h"
#include "ui/templates/template_editor.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

class Prompts : public UserPrompts {
public:
  void showError(QWidget*, const Error& error) override { errors.append(error.message); }
  bool confirm(QWidget*, const QString& question, const QString&) override {
    questions.append(question);
    return answer;
  }
  QString openFile(QWidget*, const QString&, const QString&) override { return file; }
  QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
  QString chooseFolder(QWidget*, const QString&) override { return {}; }

  QStringList errors;
  QStringList questions;
  bool answer = false;
  QString file;
};

struct Fixture {
  Fixture() : session{anEmptyLedger(), fixedContext(), day("2026-10-31")} { session.loadNow(); }

  LedgerSession session;
  Prompts prompts;
};

template <typename T>
T* in(QWidget& editor, const char* name) {
  auto* found = editor.findChild<T*>(QString::fromLatin1(name));
  REQUIRE(found != nullptr);
  return found;
}

}  // namespace

TEST_CASE("TemplateEditor") {
  Fixture it;
  TemplateEditor editor{it.session, it.prompts};
  editor.show();
  auto* text = in<QPlainTextEdit>(editor, "templateText");
  auto* list = in<QListWidget>(editor, "templateList");
  auto* save = in<QPushButton>(editor, "saveTemplate");
  auto* findings = in<QListWidget>(editor, "templateFindings");
  const auto append = [&](const QString& words) {
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(words);
  };
  const auto stored = [&] {
    return valueOf(it.session.ledger().templates().find(u"reminder_1"_s, u"fr"_s));
  };

  SECTION("it opens on a letter of ours, with nothing to save and nothing wrong") {
    CHECK(list->count() == 2 * LetterTemplate::keys().size());
    CHECK(text->toPlainText().startsWith(u"Subject:"_s));
    CHECK_FALSE(save->isEnabled());
    CHECK(findings->isHidden());
  }
  SECTION("a change can be saved, and stands in the ledger with undo") {
    append(u"\n\nBien à vous.\n"_s);
    REQUIRE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(stored().isOwn);
    CHECK(stored().text.contains(u"Bien à vous."_s));
    CHECK_FALSE(save->isEnabled());
    valueOf(it.session.ledger().undo().undoLast());
    CHECK_FALSE(stored().isOwn);
  }
  SECTION("what the law forbids is said as it is typed, and cannot be saved") {
    append(u"\n\nNotre huissier passera.\n"_s);
    CHECK_FALSE(findings->isHidden());
    CHECK(findings->item(0)->text().contains(u"huissier"_s));
    CHECK(findings->item(0)->text().contains(u"“Notre huissier passera.”"_s));
    Q_EMIT findings->itemClicked(findings->item(0));
    CHECK(text->textCursor().selectedText() == u"Notre huissier passera."_s);
    CHECK_FALSE(save->isEnabled());
    text->undo();
    CHECK(findings->isHidden());
  }
  SECTION("each letter keeps its own changes and its own undo") {
    append(u"\n\nUn.\n"_s);
    list->setCurrentRow(2);
    CHECK_FALSE(text->toPlainText().contains(u"Un."_s));
    CHECK_FALSE(text->document()->isUndoAvailable());
    list->setCurrentRow(1);
    CHECK(text->toPlainText().contains(u"Un."_s));
    CHECK(text->document()->isUndoAvailable());
  }
  SECTION("a field goes around the selection") {
    text->clear();
    text->insertPlainText(u"A"_s);
    text->selectAll();
    auto* action = editor.findChild<QAction*>(u"field_several"_s);
    REQUIRE(action != nullptr);
    action->trigger();
    CHECK(text->toPlainText() == u"{{#several}}A{{/several}}"_s);
  }
  SECTION("back to our wording") {
    append(u"\n\nBien à vous.\n"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QTest::mouseClick(in<QPushButton>(editor, "resetTemplate"), Qt::LeftButton);
    CHECK_FALSE(stored().isOwn);
    // No-break spaces and all.
    CHECK(text->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n') == stored().text);
  }
  SECTION("closing asks before changes are lost") {
    append(u"\n\nUn.\n"_s);
    editor.reject();
    CHECK(it.prompts.questions.size() == 1);
    CHECK(editor.isVisible());
    it.prompts.answer = true;
    editor.reject();
    CHECK_FALSE(editor.isVisible());
  }
  SECTION("a logo that is no image is refused in words") {
    TestFiles files;
    it.prompts.file = files.write("logo.svg", "<svg/>");
    QTest::mouseClick(in<QPushButton>(editor, "chooseLogo"), Qt::LeftButton);
    CHECK(it.prompts.errors.size() == 1);
    CHECK(in<QPushButton>(editor, "removeLogo")->isHidden());
  }
}
