#include <QAbstractItemModelTester>

#include "tests/ui/cash_in_facts_builder.h"
#include "ui/cash_in/badge_delegate.h"
#include "ui/cash_in/bank_lines_model.h"
#include "ui/cash_in/cash_in_words.h"
#include "ui/common/money_format.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

MatchCandidate candidate(qint64 item, qint64 amount, int score) {
  MatchCandidate made;
  made.parts = {{item, amount}};
  made.score = score;
  return made;
}

CashInFactsBuilder someLines() {
  CashInFactsBuilder lines;
  lines.receipt(101, "2026-10-20", 50000, "DURAND SARL", "VIR F1")
      .propose(MatchStatus::Ready, {candidate(11, 50000, 95)})
      .receipt(102, "2026-10-28", 50000, "Épicerie", "VIR DIVERS")
      .propose(MatchStatus::Ambiguous, {candidate(11, 50000, 70), candidate(12, 50000, 70)})
      .receipt(103, "2026-10-25", 12345, "", "REM CHQ 77")
      .credit("2026-10-05")
      .takenBack(104, "2026-10-26", -50000)
      .asideLine(105, "2026-10-22", 4512);
  return lines;
}

struct List {
  List() { model.setWork(work); }

  QString text(int row, int column) const { return model.index(row, column).data().toString(); }
  QStringList states() const {
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
      found.append(text(row, BankLinesModel::State));
    }
    return found;
  }

  CashInFactsBuilder builder = someLines();
  std::shared_ptr<CashInWork> work = builder.work();
  BankLinesModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_CASE("BankLinesModel") {
  List list;
  auto& model = list.model;

  SECTION("shows the newest first, credits of the ledger and returns among them") {
    REQUIRE(model.rowCount() == 5);
    CHECK(list.text(0, BankLinesModel::Day) == formatDay(day("2026-10-28")));
    CHECK(list.text(1, BankLinesModel::Amount) == formatAmount(-50000, Currency::eur()));
    CHECK(list.text(4, BankLinesModel::Payer) == u"Les Lilas"_s);
    CHECK(model.line(4).kind == CashInLine::Kind::LedgerCredit);
  }
  SECTION("says each state in a word") {
    CHECK(list.states() ==
          QStringList{stateBadge(LineState::Choice).text, stateBadge(LineState::Return).text,
                      stateBadge(LineState::Nothing).text, stateBadge(LineState::Ready).text,
                      stateBadge(LineState::Nothing).text});
    CHECK(model.index(3, BankLinesModel::State).data(BadgeDelegate::ToneRole).toInt() ==
          int(theme::Meaning::Credit));
    CHECK_FALSE(model.index(3, BankLinesModel::Day).data(BadgeDelegate::ToneRole).isValid());
  }
  SECTION("a line without a payer names whom a ready proposal has recognised, or nobody") {
    CHECK(list.text(2, BankLinesModel::Payer).isEmpty());
    CHECK_FALSE(list.text(3, BankLinesModel::Payer).isEmpty());
  }
  SECTION("counts what is to be treated, without what was taken back or set aside") {
    CHECK(model.toTreat() == 5);
    CHECK(model.toTreatMinor() == 50000 + 50000 + 12345 + 10000);
    CHECK(model.setAsideCount() == 1);
    REQUIRE(model.ready().size() == 1);
    CHECK(model.ready().first()->bankLineId == 101);
  }
  SECTION("shows what was set aside instead, when asked") {
    model.setShowSetAside(true);
    REQUIRE(model.rowCount() == 1);
    CHECK(list.text(0, BankLinesModel::Payer) == u"CPAM"_s);
    CHECK(list.states() == QStringList{stateBadge(LineState::SetAside).text});
    CHECK(model.toTreat() == 5);
  }
  SECTION("filters by name without accents, by label and by amount in both spellings") {
    const auto found = [&](const QString& typed) {
      model.setFilter(typed);
      return model.rowCount();
    };
    CHECK(found(u"epicerie"_s) == 1);
    CHECK(found(u"chq 77"_s) == 1);
    CHECK(found(u"123,45"_s) == 1);
    CHECK(found(u"123.45"_s) == 1);
    CHECK(found(u"durand 123,45"_s) == 0);
    CHECK(model.isFiltered());
    CHECK(model.toTreat() == 5);
    CHECK(found({}) == 5);
  }
  SECTION("sorts by each column, and keeps the chosen line") {
    const QPersistentModelIndex chosen{model.index(0, 0)};
    model.sort(BankLinesModel::Amount, Qt::AscendingOrder);
    CHECK(model.line(0).amountMinor == -50000);
    CHECK(model.line(4).amountMinor == 50000);
    CHECK(model.line(chosen.row()).bankLineId == 102);
    model.sort(BankLinesModel::Payer, Qt::AscendingOrder);
    CHECK(model.line(0).bankLineId == 103);  // no payer
    model.sort(BankLinesModel::State, Qt::AscendingOrder);
    CHECK(model.state(0) == LineState::Ready);
  }
}

TEST_CASE("BankLinesModel while lines are treated") {
  List list;
  auto& model = list.model;

  SECTION("before anything was proposed every receipt is being looked at") {
    model.setWork(list.builder.work(false));
    CHECK(model.state(model.rowOf(101)) == LineState::Looking);
    CHECK(model.state(model.rowOf(104)) == LineState::Return);
    CHECK(model.ready().isEmpty());
  }
  SECTION("an applied line leaves, and takes proposals with it that wanted its item") {
    MatchDecision decision;
    decision.bankLineId = 101;
    decision.parts = {{11, 50000}};
    decision.receivedMinor = 50000;
    list.work->markApplied(decision);
    model.updateWork();
    CHECK(model.rowOf(101) == -1);
    CHECK(model.toTreat() == 4);
    const auto& other = model.line(model.rowOf(102));
    REQUIRE(list.work->candidates(other).size() == 1);
    CHECK(list.work->candidates(other).first()->parts.first().itemId == 12);
  }
  SECTION("the rest of a line that was applied in part stays to be treated") {
    MatchDecision decision;
    decision.bankLineId = 101;
    decision.parts = {{13, 20000}};
    decision.receivedMinor = 20000;
    list.work->markApplied(decision);
    model.updateWork();
    REQUIRE(model.rowOf(101) >= 0);
    CHECK(list.text(model.rowOf(101), BankLinesModel::Amount) ==
          formatAmount(30000, Currency::eur()));
    CHECK(model.state(model.rowOf(101)) == LineState::Nothing);
  }
  SECTION("a return that was applied leaves") {
    list.work->markDone(104);
    model.updateWork();
    CHECK(model.rowOf(104) == -1);
  }
}

TEST_CASE("BankLinesModel filters ten thousand lines while one types") {
  CashInFactsBuilder many;
  for (int i = 0; i < 10'000; ++i) {
    many.receipt(1000 + i, "2026-10-20", 10000 + i, "CLIENT", "VIR RECU DIVERS REF 2026");
  }
  BankLinesModel model;
  model.setWork(many.work());
  model.setFilter(u"199,99"_s);
  CHECK(model.rowCount() == 1);
  CHECK(model.toTreat() == 10'000);
}
