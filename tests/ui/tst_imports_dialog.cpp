#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/window_waiting.h"
#include "ui/common/notice.h"
#include "ui/import/imports_dialog.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "Client;Nom;Facture;Date facture;Echeance;Montant;Reste du\n";
const QByteArray lines = "C1;Dupont;F1;05/01/2026;04/02/2026;100,00;60,00\n"
                         "C1;Dupont;F2;20/01/2026;19/02/2026;50,00;50,00\n";

struct Imports {
  TestFiles files;
  LedgerSession session{
      valueOf(Ledger::create(files.path("new.encaisse"), aCompany(), fixedContext())),
      fixedContext(), day("2026-10-31")};

  void apply(const char* name, const QByteArray& bytes) {
    valueOf(session.ledger().imports().apply(files.write(name, bytes), {}));
  }
};

}  // namespace

TEST_CASE("ImportsDialog") {
  Imports imports;

  SECTION("an empty ledger says so") {
    ImportsDialog dialog{imports.session};
    dialog.show();
    CHECK(named<QTableView>(dialog, "imports")->isHidden());
    CHECK_FALSE(named<QPushButton>(dialog, "undoImport")->isEnabled());
  }

  SECTION("lists every file, newest first, and takes the selected one back") {
    imports.apply("jan 2026-01-31.csv", head + lines);
    imports.apply("feb 2026-02-28.csv", head + QByteArray{lines}.replace("50,00\n", "20,00\n"));
    ImportsDialog dialog{imports.session};
    dialog.show();
    auto* table = named<QTableView>(dialog, "imports");
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(0, 0).data().toString() == u"feb 2026-02-28.csv"_s);
    CHECK(table->model()->index(1, 3).data().toString() == u"2"_s);

    SECTION("but not one that later facts rest on: the reasons are named") {
      table->selectRow(1);
      named<QPushButton>(dialog, "undoImport")->click();
      auto* reasons = named<QPlainTextEdit>(dialog, "importsReasons");
      REQUIRE(eventually([&] { return reasons->isVisible(); }));
      CHECK(reasons->toPlainText().contains(u"feb 2026-02-28.csv"_s));
      CHECK(table->model()->rowCount() == 2);
      CHECK(named<QPushButton>(dialog, "undoImport")->isEnabled());
    }
    SECTION("one after the other") {
      for (int left = 1; left >= 0; --left) {
        named<QPushButton>(dialog, "undoImport")->click();
        REQUIRE(eventually([&] { return table->model()->rowCount() == left; }));
      }
      CHECK(valueOf(imports.session.ledger().imports().list()).isEmpty());
      CHECK(named<Notice>(dialog, "importsNotice")->text().contains(u"jan"_s));
    }
  }
}
