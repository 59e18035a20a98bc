#include <memory>

#include "core/base/result.h"
#include "tests/support/catch.h"
#include "tests/support/child_process.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("Result") {
  const Error error{ErrorCode::NotFound, u"There is none."_s, u"for the log"_s};

  SECTION("is a value") {
    const Result<int> result{7};
    CHECK(result.ok());
    CHECK(result.value() == 7);
  }
  SECTION("or an error") {
    const Result<int> result{error};
    CHECK_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::NotFound);
    CHECK(result.error().message == u"There is none."_s);
    CHECK(result.error().detail == u"for the log"_s);
  }
  SECTION("hands over what cannot be copied") {
    Result<std::unique_ptr<int>> result{std::make_unique<int>(7)};
    const auto owned = std::move(result).value();
    CHECK(*owned == 7);
  }
  SECTION("without a value it is success or an error") {
    CHECK(Result<void>{}.ok());
    const Result<void> failed{error};
    CHECK_FALSE(failed.ok());
    CHECK(failed.error().code == ErrorCode::NotFound);
  }
  SECTION("asking for what is not there is our bug and stops the program") {
    CHECK(breaksContract([&] { return Result<int>{error}.value(); }));
    CHECK(breaksContract([] { return Result<int>{7}.error(); }));
    CHECK(breaksContract([] { return Result<void>{}.error(); }));
  }
}
