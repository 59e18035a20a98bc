#include "core/base/zip_archive.h"
#include "core/base/zip_writer.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

TEST_CASE("zipOf") {
  SECTION("what is packed is read again, names and bytes") {
    const QByteArray large(300'000, 'x');
    const auto packed = valueOf(zipOf({{u"00-requête.pdf"_s, "one"}, {u"b/c.csv"_s, large}}));
    const auto archive = valueOf(ZipArchive::open(u"a.zip"_s, packed));
    REQUIRE(archive.entries().size() == 2);
    CHECK(archive.entries()[0].name == u"00-requête.pdf"_s);
    CHECK(valueOf(archive.read(u"00-requête.pdf"_s, 100)) == "one");
    CHECK(valueOf(archive.read(u"b/c.csv"_s, 1'000'000)) == large);
  }
  SECTION("the same files give the same bytes") {
    CHECK(valueOf(zipOf({{u"a"_s, "1"}})) == valueOf(zipOf({{u"a"_s, "1"}})));
  }
  SECTION("two files of one name are refused") {
    CHECK_FALSE(zipOf({{u"a"_s, "1"}, {u"a"_s, "2"}}).ok());
  }
  SECTION("a file is written whole, or said not to be") {
    TestFiles files;
    REQUIRE(writeWhole(files.path("x.bin"), "abc").ok());
    CHECK(QFile{files.path("x.bin")}.size() == 3);
    CHECK_FALSE(writeWhole(files.path("none/x.bin"), "abc").ok());
  }
}
