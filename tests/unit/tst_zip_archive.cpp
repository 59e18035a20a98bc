#include "core/base/zip_archive.h"
#include "tests/support/ledgers.h"
#include "tests/support/zip_bytes.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

ZipArchive archiveOf(const QByteArray& bytes) {
  return valueOf(ZipArchive::open(u"/tmp/a.zip"_s, bytes));
}
QString refusalOf(const QByteArray& bytes) {
  const auto opened = ZipArchive::open(u"/tmp/a.zip"_s, bytes);
  REQUIRE_FALSE(opened.ok());
  CHECK(opened.error().code == ErrorCode::FileFormat);
  return opened.error().message;
}

constexpr qint64 mebi = 1 << 20;

}  // namespace

TEST_CASE("ZipArchive") {
  const QByteArray bytes = zipOf({{"a.xml", "<a/>"}, {"d/\xC3\xA9t\xC3\xA9.txt", "hello"}});
  SECTION("lists and reads its files") {
    const auto archive = archiveOf(bytes);
    REQUIRE(archive.entries().size() == 2);
    CHECK(archive.entries()[0].name == u"a.xml"_s);
    CHECK(archive.entries()[0].size == 4);
    CHECK(valueOf(archive.read(u"a.xml"_s, mebi)) == "<a/>");
    CHECK(valueOf(archive.read(u"d/été.txt"_s, mebi)) == "hello");
  }
  SECTION("a copy outlives the archive and its bytes") {
    auto copy = [&] {
      QByteArray own{bytes.constData(), bytes.size()};
      const auto archive = archiveOf(own);
      own.fill('x');
      return archive;
    }();
    CHECK(valueOf(copy.read(u"a.xml"_s, mebi)) == "<a/>");
  }
  SECTION("a file that is not there") {
    const auto read = archiveOf(bytes).read(u"b.xml"_s, mebi);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::NotFound);
    CHECK(read.error().message == u"a.zip: There is no file b.xml in the archive."_s);
  }
  SECTION("longer than the limit") {
    CHECK(valueOf(archiveOf(bytes).read(u"a.xml"_s, 4)).size() == 4);
    const auto read = archiveOf(bytes).read(u"a.xml"_s, 3);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == ErrorCode::FileFormat);
    CHECK(read.error().message.startsWith(u"a.zip: a.xml: The file unpacks to more"_s));
  }
  SECTION("no file at all") { CHECK(archiveOf(zipOf({{"e", {}}})).entries().size() == 1); }
}

TEST_CASE("ZipArchive hostile archives") {
  SECTION("a bomb: 64 MiB of zeros in some 64 KiB") {
    const QByteArray bomb = zipOf({{"bomb.xml", QByteArray(64 * mebi, '0')}});
    REQUIRE(bomb.size() < mebi / 4);
    const auto read = archiveOf(bomb).read(u"bomb.xml"_s, 512 * mebi);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.contains(u"unpacks to more"_s));
  }
  SECTION("up to one MiB any ratio is fine") {
    const QByteArray flat = zipOf({{"flat", QByteArray(mebi, '0')}});
    CHECK(valueOf(archiveOf(flat).read(u"flat"_s, 2 * mebi)).size() == mebi);
    const QByteArray more = zipOf({{"flat", QByteArray(mebi + 1, '0')}});
    CHECK_FALSE(archiveOf(more).read(u"flat"_s, 2 * mebi).ok());
  }
  SECTION("no ZIP, cut off, damaged") {
    const QByteArray bytes = zipOf({{"a", QByteArray{"0123456789"}.repeated(100)}});
    CHECK(refusalOf("hello") == u"a.zip: This is no ZIP archive."_s);
    CHECK(refusalOf({}).contains(u"no ZIP"_s));
    for (qsizetype i = 4; i < bytes.size() - 1; i += 3) {
      CHECK(refusalOf(bytes.left(i)).contains(u"damaged or cut off"_s));
    }
    QByteArray damaged = bytes;
    damaged[40] = char(damaged[40] ^ 0x55);
    const auto read = archiveOf(damaged).read(u"a"_s, mebi);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.contains(u"damaged"_s));
  }
  SECTION("a password") {
    const auto read = archiveOf(zipOf({{"a", "secret"}}, "key")).read(u"a"_s, mebi);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().message.contains(u"protected by a password"_s));
  }
  SECTION("more than ten thousand files, and as many headers as would fill the memory") {
    QList<ZipContent> contents;
    for (int i = 0; i < 10'000; ++i) contents.append({QByteArray::number(i), {}});
    const auto archive = archiveOf(zipOf(contents));
    CHECK(archive.entries().size() == 10'000);
    for (const auto& entry : archive.entries()) REQUIRE(archive.read(entry.name, 1).ok());
    contents.append(ZipContent{"last", {}});
    CHECK(refusalOf(zipOf(contents)).contains(u"more than 10000 file"_s));
    CHECK(refusalOf("PK\x03\x04" + QByteArray{"PK\x01\x02"}.repeated(1'000'000))
              .contains(u"more than 10000 file"_s));
  }
}
