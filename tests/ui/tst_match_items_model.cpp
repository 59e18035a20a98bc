#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "tests/ui/cash_in_facts_builder.h"
#include "ui/cash_in/amount_text.h"
#include "ui/cash_in/match_balance.h"
#include "ui/cash_in/match_items_model.h"
#include "ui/common/money_format.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

struct Items {
  explicit Items(qint32 customer, qint64 without = 0) {
    model.setCustomer(work, customer, without, day("2026-10-31"));
    model.setReceived(60000);
  }

  QString text(int row, int column) const { return model.index(row, column).data().toString(); }
  bool type(int row, const QString& typed) {
    return model.setData(model.index(row, MatchItemsModel::Part), typed, Qt::EditRole);
  }

  CashInFactsBuilder builder;
  std::shared_ptr<CashInWork> work = builder.work();
  MatchItemsModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_CASE("MatchItemsModel") {
  Items items{0};
  auto& model = items.model;

  SECTION("lists the open items of one customer, oldest due first") {
    REQUIRE(model.rowCount() == 3);
    CHECK(items.text(0, MatchItemsModel::Number) == u"F1"_s);
    CHECK(items.text(0, MatchItemsModel::Delay) == formatDelay(31));
    CHECK(items.text(2, MatchItemsModel::Open) == formatAmount(120000, Currency::eur()));
    CHECK(model.openTotal() == 220000);
    CHECK(model.parts().isEmpty());
  }
  SECTION("a tick takes what fits: all of an item, then what is left of the money") {
    model.toggle(0);
    CHECK(model.parts() == QList<MatchPart>{{11, 50000}});
    model.toggle(1);
    CHECK(model.parts() == QList<MatchPart>{{11, 50000}, {12, 10000}});
    CHECK(model.chosen() == 60000);
    CHECK(model.unpaid() == 40000);
    CHECK(items.text(1, MatchItemsModel::Part) == formatAmount(10000, Currency::eur()));
    model.toggle(0);
    CHECK(model.parts() == QList<MatchPart>{{12, 10000}});
  }
  SECTION("with nothing left a tick takes the whole item, so that one sees what is too much") {
    model.setReceived(50000);
    model.toggle(0);
    model.toggle(1);
    CHECK(model.chosen() == 100000);
  }
  SECTION("the box of a row can be ticked as the mouse does") {
    CHECK(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(model.isChosen(1));
    CHECK(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.parts().isEmpty());
  }
  SECTION("a part is typed as people here write it") {
    CHECK(items.type(2, u"1 000,50"_s));
    CHECK(model.parts() == QList<MatchPart>{{13, 100050}});
    CHECK(items.type(2, u"12.3"_s));
    CHECK(model.parts() == QList<MatchPart>{{13, 1230}});
    CHECK(items.type(2, {}));
    CHECK(model.parts().isEmpty());
  }
  SECTION("a part that cannot be is refused with the reason") {
    const QSignalSpy refused{&model, &MatchItemsModel::partRefused};
    CHECK_FALSE(items.type(0, u"500,01"_s));
    CHECK_FALSE(items.type(0, u"-1"_s));
    CHECK_FALSE(items.type(0, u"douze"_s));
    CHECK_FALSE(items.type(0, u"1,234"_s));
    CHECK(refused.size() == 4);
    CHECK(refused.first().first().toString().contains(formatMoney(50000, Currency::eur())));
    CHECK(model.parts().isEmpty());
  }
  SECTION("parts of a proposal are set, unknown ones left out, too large ones cut") {
    model.setParts({{12, 70000}, {21, 100000}, {999, 1}});
    CHECK(model.parts() == QList<MatchPart>{{12, 50000}});
  }
  SECTION("sorting moves the parts with their items") {
    model.toggle(2);
    model.sort(MatchItemsModel::Number, Qt::DescendingOrder);
    CHECK(items.text(0, MatchItemsModel::Number) == u"F3"_s);
    CHECK(model.isChosen(0));
    model.sort(MatchItemsModel::Part, Qt::DescendingOrder);
    CHECK(model.isChosen(0));
  }
  SECTION("what was applied meanwhile is no longer open") {
    MatchDecision decision;
    decision.bankLineId = 1;
    decision.parts = {{11, 50000}, {13, 20000}};
    items.work->markApplied(decision);
    model.setCustomer(items.work, 0, 0, day("2026-10-31"));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.openTotal() == 150000);
  }
}

TEST_CASE("MatchItemsModel with a credit note") {
  Items items{1};
  auto& model = items.model;

  SECTION("a credit adds to the money") {
    REQUIRE(model.rowCount() == 2);
    model.toggle(1);
    CHECK(model.chosen() == -10000);
    model.toggle(0);  // 600.00 + 100.00 of 1 000.00
    CHECK(model.parts() == QList<MatchPart>{{22, -10000}, {21, 70000}});
    CHECK(model.chosen() == 60000);
  }
  SECTION("its part is typed without a sign") {
    CHECK(items.type(1, u"40"_s));
    CHECK(model.parts() == QList<MatchPart>{{22, -4000}});
    CHECK_FALSE(items.type(1, u"100,01"_s));
  }
  SECTION("a credit that is itself set against the others is not among them") {
    const Items others{1, 22};
    CHECK(others.model.rowCount() == 1);
    CHECK(others.model.openTotal() == 100000);
  }
}

TEST_CASE("MatchItemsModel and a small difference") {
  Items items{1};
  auto& model = items.model;
  model.setReceived(99960);
  model.toggle(0);
  CHECK(model.chosen() == 99960);
  CHECK(model.unpaid() == 40);

  SECTION("writing it off chooses the whole item, taking that back the part that was paid") {
    model.chooseWhole();
    CHECK(model.chosen() == 100000);
    CHECK(model.unpaid() == 0);
    model.cutToReceived();
    CHECK(model.chosen() == 99960);
  }
}

TEST_CASE("MatchBalance") {
  using State = MatchBalance::State;
  MatchBalance balance;
  balance.received = 10000;
  balance.limit = 100;

  SECTION("nothing is applied when nothing is chosen") {
    CHECK(balance.state() == State::NothingChosen);
    CHECK_FALSE(balance.canApply());
    CHECK_FALSE(balance.canKeepRest());
  }
  balance.hasParts = true;

  SECTION("what is left stays on the line, unless it is kept as credit") {
    balance.chosen = 4000;
    CHECK(balance.state() == State::LeftToAllocate);
    CHECK(balance.receivedToApply() == 4000);
    balance.keepRest = true;
    CHECK(balance.state() == State::Overpaid);
    CHECK(balance.receivedToApply() == 10000);
    CHECK(balance.canApply());
  }
  SECTION("too much cannot be applied, but for a difference within the limit that is ticked") {
    balance.chosen = 10100;
    CHECK(balance.canWriteOff());
    CHECK(balance.state() == State::Short);
    CHECK_FALSE(balance.canApply());
    balance.writeOff = true;
    CHECK(balance.state() == State::WrittenOff);
    CHECK(balance.difference() == 100);
    CHECK(balance.receivedToApply() == 10000);
    balance.chosen = 10101;
    CHECK_FALSE(balance.canWriteOff());
    CHECK(balance.state() == State::Short);
    CHECK(balance.difference() == 0);
  }
  SECTION("the last cents of a chosen item may be written off, a part payment may not") {
    balance.chosen = 10000;
    balance.unpaid = 40;
    CHECK(balance.canWriteOff());
    balance.unpaid = 101;
    CHECK_FALSE(balance.canWriteOff());
    balance.unpaid = 0;
    CHECK_FALSE(balance.canWriteOff());
    CHECK(balance.state() == State::Balanced);
  }
  SECTION("credits alone settle nothing") {
    balance.chosen = -500;
    CHECK(balance.state() == State::LeftToAllocate);
    CHECK_FALSE(balance.canApply());
  }
}

TEST_CASE("parseAmount") {
  const auto eur = Currency::eur();
  CHECK(parseAmount(u"1 234,56"_s, eur) == 123456);
  CHECK(parseAmount(u"1 234,56"_s, eur) == 123456);  // narrow no-break space
  CHECK(parseAmount(u" 12.5 "_s, eur) == 1250);
  CHECK(parseAmount(u"-7"_s, eur) == -700);
  CHECK(parseAmount(u"−7"_s, eur) == -700);
  CHECK_FALSE(parseAmount(u"1,234,5"_s, eur));
  CHECK_FALSE(parseAmount(u"1,234"_s, eur));
  CHECK_FALSE(parseAmount({}, eur));
  CHECK_FALSE(parseAmount(u"12 €"_s, eur));
}
