#include <numeric>

#include "core/allocations/lettering.h"
#include "tests/support/random_ledger.h"

using namespace encaisse;

namespace {

DayNumber dayAt(int offset) { return dayNumber(QDate{2026, 1, 1}) + offset; }

/// An item booked and due on day @p offset.
LetteredItem item(quint32 index, qint64 free, int offset = 0, quint64 piece = 0) {
  return {index, piece, free, dayAt(offset), dayAt(offset), index};
}

/// "debit<credit:amount" of each allocation, in order.
QStringList allocate(std::vector<LetteredItem> group) {
  std::vector<DraftAllocation> allocations;
  allocateGroup(group, allocations);
  QStringList texts;
  for (const auto& a : allocations) {
    texts.append(QStringLiteral("%1<%2:%3").arg(a.debit).arg(a.credit).arg(a.amount));
  }
  texts.sort();
  return texts;
}

QStringList expected(std::initializer_list<const char*> texts) {
  QStringList list;
  for (const auto* text : texts) list.append(QString::fromLatin1(text));
  list.sort();
  return list;
}

}  // namespace

TEST_CASE("allocateGroup") {
  SECTION("one invoice and its payment") {
    CHECK(allocate({item(0, 100), item(1, -100, 5)}) == expected({"0<1:100"}));
  }
  SECTION("the allocation takes effect on the later of the two entry days") {
    for (const auto& [debitDay, creditDay] : {std::pair{0, 9}, {9, 0}, {4, 4}}) {
      std::vector<LetteredItem> group{item(0, 100, debitDay), item(1, -100, creditDay)};
      // Due days have no say in it.
      group[0].dueDay = dayAt(30);
      std::vector<DraftAllocation> allocations;
      allocateGroup(group, allocations);
      REQUIRE(allocations.size() == 1);
      CHECK(allocations[0].effectiveDay == dayAt(std::max(debitDay, creditDay)));
      CHECK(group[0].free == 0);
      CHECK(group[1].free == 0);
    }
  }
  SECTION("pairs of the same amount come before the oldest") {
    // By age alone, 0 (100) would take 3 (−70) and a part of 2.
    CHECK(allocate({item(0, 100, 0, 7), item(1, 70, 1, 8), item(2, -100, 3), item(3, -70, 2)}) ==
          expected({"0<2:100", "1<3:70"}));
    CHECK(allocate({item(0, 100, 0), item(1, 70, 1), item(2, -100, 3), item(3, -70, 2)}) ==
          expected({"0<2:100", "1<3:70"}));
  }
  SECTION("of two payments of the same amount the one with the piece's reference") {
    CHECK(allocate({item(0, 100, 0, 7), item(1, 100, 1, 8), item(2, -100, 2, 8),
                    item(3, -100, 3, 7)}) == expected({"0<3:100", "1<2:100"}));
  }
  SECTION("the same piece comes before the oldest where amounts differ") {
    CHECK(allocate({item(0, 100, 0, 7), item(1, 90, 1, 8), item(2, -60, 2, 8)}) ==
          expected({"1<2:60"}));
    CHECK(allocate({item(0, 100, 0, 7), item(1, 90, 1, 8), item(2, -60, 2, 8),
                    item(3, -50, 3, 8)}) == expected({"1<2:60", "1<3:30", "0<3:20"}));
  }
  SECTION("items without a piece have none in common") {
    CHECK(allocate({item(0, 100, 0), item(1, 90, 1, 8), item(2, -60, 2)}) == expected({"0<2:60"}));
  }
  SECTION("else the oldest due date first, then the oldest entry, then the line") {
    CHECK(allocate({item(0, 100, 2), item(1, 100, 1), item(2, -150, 5)}) ==
          expected({"1<2:100", "0<2:50"}));
    CHECK(allocate({item(0, 80, 0), item(1, 80, 0), item(2, -50, 3)}) == expected({"0<2:50"}));
    CHECK(allocate({item(0, 250, 0), item(1, -90, 4), item(2, -80, 3)}) ==
          expected({"0<2:80", "0<1:90"}));
  }
  SECTION("a partial group allocates what fits and leaves the rest open") {
    std::vector<LetteredItem> group{item(0, 100, 0), item(1, -30, 1), item(2, -20, 2)};
    std::vector<DraftAllocation> allocations;
    allocateGroup(group, allocations);
    CHECK(group[0].free == 50);
    CHECK(group[1].free == 0);
    CHECK(group[2].free == 0);
    std::vector<LetteredItem> over{item(0, 100, 0), item(1, -130, 1)};
    allocations.clear();
    allocateGroup(over, allocations);
    CHECK(over[0].free == 0);
    CHECK(over[1].free == -30);
  }
  SECTION("many to many: 3 invoices, 2 payments and a credit note") {
    // 100 + 200 + 300 = 250 + 320 + 30; 30 is no pair, so all by age: 250 pays 0 and 150 of 1.
    CHECK(allocate({item(0, 100, 0), item(1, 200, 1), item(2, 300, 2), item(3, -250, 10),
                    item(4, -320, 11), item(5, -30, 12)}) ==
          expected({"0<3:100", "1<3:150", "1<4:50", "2<4:270", "2<5:30"}));
  }
  SECTION("a group of one side, of zeros or of nothing allocates nothing") {
    CHECK(allocate({}).isEmpty());
    CHECK(allocate({item(0, 100), item(1, 50)}).isEmpty());
    CHECK(allocate({item(0, -100), item(1, -50)}).isEmpty());
    CHECK(allocate({item(0, 0), item(1, 0)}).isEmpty());
    CHECK(allocate({item(0, 100), item(1, 0)}).isEmpty());
  }
  SECTION("known allocations stay where they are") {
    std::vector<DraftAllocation> allocations{{8, 9, 5, dayAt(0)}};
    std::vector<LetteredItem> group{item(0, 100), item(1, -100)};
    allocateGroup(group, allocations);
    REQUIRE(allocations.size() == 2);
    CHECK(allocations[0].debit == 8);
  }
  SECTION("random groups: never beyond an item, never nothing, until one side is used up") {
    for (quint64 seed = 1; seed <= 300; ++seed) {
      Random random{seed};
      std::vector<LetteredItem> group;
      const int size = 2 + random.below(20);
      for (int i = 0; i < size; ++i) {
        const qint64 amount = 1 + random.below(6);
        group.push_back(item(quint32(i), random.oneIn(2) ? amount : -amount, random.below(9),
                             quint64(random.below(3))));
      }
      const auto before = group;
      std::vector<DraftAllocation> allocations;
      allocateGroup(group, allocations);
      auto free = before;
      for (const auto& allocation : allocations) {
        CHECK(allocation.amount > 0);
        free[allocation.debit].free -= allocation.amount;
        free[allocation.credit].free += allocation.amount;
      }
      qint64 debit = 0;
      qint64 credit = 0;
      for (int i = 0; i < size; ++i) {
        const auto& was = before[size_t(i)].free;
        const auto& is = free[size_t(i)].free;
        CHECK(is == group[size_t(i)].free);
        CHECK((was > 0 ? is >= 0 && is <= was : is <= 0 && is >= was));
        (is > 0 ? debit : credit) += is;
      }
      CHECK((debit == 0 || credit == 0));
    }
  }
}
