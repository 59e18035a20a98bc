#include <QDirIterator>
#include <QElapsedTimer>
#include <random>

#include "core/bank/bank_reader.h"
#include "core/bank/file_kinds.h"
#include "tests/support/bank_files.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ourSamples[]{"structured.sta", "slashes.sta", "interim.942", "two_accounts.cfo",
                              "accounts.qif"};

const QByteArray camtHead =
    "<?xml version=\"1.0\"?>\n"
    "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt>";

QString refusal(const QByteArray& bytes) {
  const auto result = readBankFile(u"file.txt"_s, bytes);
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().code == ErrorCode::FileFormat);
  CHECK(result.error().message.startsWith(u"file.txt: "));
  return result.error().message;
}

/// The start of a ZIP archive with these names (stored, empty).
QByteArray zipHead(const QByteArrayList& names) {
  QByteArray zip;
  for (const auto& name : names) {
    QByteArray header{30, '\0'};
    header.replace(0, 4, "PK\x03\x04");
    header[26] = char(name.size());
    zip += header + name;
  }
  return zip + QByteArray{30, '\0'};
}

/// A pseudo-random change that damaged disks, editors and mail programs make.
QByteArray mutated(QByteArray bytes, std::mt19937& random) {
  const auto below = [&random](qsizetype limit) { return qsizetype(random() % quint64(limit)); };
  const int changes = 1 + int(random() % 4);
  for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
    const qsizetype at = below(bytes.size());
    switch (random() % 6) {
      case 0: bytes[at] = char(random() % 256); break;
      case 1: bytes.remove(at, 1 + below(200)); break;
      case 2: bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(300))); break;
      case 3: bytes.truncate(at); break;
      case 4: bytes.insert(at, QByteArray(1 + below(20), char(random() % 256))); break;
      default: bytes[at] = "0123456789:/^!?{}-+,.\n\r\0"[random() % 24]; break;
    }
  }
  return bytes;
}

}  // namespace

TEST_CASE("bankFormatOf: by content") {
  CHECK(bankFormatOf(bankSample("structured.sta")) == u"mt940"_s);
  CHECK(bankFormatOf(bankSample("slashes.sta")) == u"mt940"_s);
  CHECK(bankFormatOf(bankSample("interim.942")) == u"mt940"_s);
  CHECK(bankFormatOf(bankSample("two_accounts.cfo")) == u"cfonb120"_s);
  CHECK(bankFormatOf(bankSample("accounts.qif")) == u"qif"_s);
  CHECK(bankFormatOf(camtHead) == u"camt"_s);
  CHECK(bankFormatOf("OFXHEADER:100\r\nDATA:OFXSGML\r\n") == u"ofx"_s);
  CHECK(bankFormatOf("<?xml version=\"1.0\"?>\n<?OFX OFXHEADER=\"200\"?>\n<OFX>") == u"ofx"_s);
  CHECK(bankFormatOf("<OFX>\n<SIGNONMSGSRSV1>") == u"ofx"_s);
  CHECK(bankFormatOf(zipHead({"a.xml"})) == u"camt"_s);
  SECTION("behind blank lines and a byte order mark, and in UTF-16") {
    for (const auto& name : ourSamples) {
      INFO(name.toStdString());
      const auto sample = bankSample(name.constData());
      const auto expected = bankFormatOf(sample);
      CHECK(bankFormatOf("\n  \r\n\t" + sample) == expected);
      CHECK(bankFormatOf("\xEF\xBB\xBF" + sample) == expected);
      CHECK(bankFormatOf("\xEF\xBB\xBF\r\n\r\n" + sample) == expected);
      CHECK(bankFormatOf(inUtf16(QString::fromLatin1(sample))) == expected);
      CHECK(bankFormatOf(sample.left(500)) == expected);
    }
  }
  SECTION("a namespace with a prefix, no namespace at all") {
    CHECK(bankFormatOf("<n:Document xmlns:n='urn:x:camt.054.001.08'>") == u"camt"_s);
    CHECK(bankFormatOf("<Document><BkToCstmrStmt>") == u"camt"_s);
    CHECK(bankFormatOf("<Document><CstmrDrctDbtInitn>").isEmpty());
    CHECK(bankFormatOf("<?xml version='1.0'?><!-- <a> -->" + camtHead.mid(22)) == u"camt"_s);
    CHECK(bankFormatOf("<xs:schema xmlns='urn:x:camt.054.001.08'>").isEmpty());
  }
}

TEST_CASE("readBankFile reads what it knows") {
  const std::pair<const char*, qsizetype> expected[]{{"structured.sta", 5},
                                                     {"slashes.sta", 3},
                                                     {"interim.942", 2},
                                                     {"two_accounts.cfo", 4},
                                                     {"accounts.qif", 3}};
  for (const auto& [name, lines] : expected) {
    INFO(name);
    const auto file = valueOf(readBankFile(u"x"_s, bankSample(name)));
    CHECK(lineCount(file) == lines);
    const auto wide = inUtf16(QString::fromLatin1(bankSample(name)));
    CHECK(lineCount(valueOf(readBankFile(u"x"_s, wide))) == lines);
  }
}

TEST_CASE("readBankFile says what a file is instead") {
  CHECK(refusal({}).contains(u"empty"));
  CHECK(refusal(" \r\n\t\n").contains(u"empty"));
  CHECK(refusal("%PDF-1.7\n%\xE2\xE3").contains(u"PDF"));
  CHECK(refusal(QByteArray{"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16}).contains(u"image"));
  CHECK(refusal("JournalCode\tJournalLib\tEcritureNum\nVE\tVentes\t1\n").contains(u"FEC"));
  CHECK(refusal("Date;Libelle;Montant\n31/12/2026;VIR;12,00\n").contains(u"table"));
  CHECK(refusal("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.008.001.02\"><X/>")
            .contains(u"direct debits"));
  CHECK(refusal("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.03\"><X/>")
            .contains(u"transfers"));
  CHECK(refusal("<rsm:CrossIndustryInvoice xmlns:rsm=\"urn:un:unece:uncefact\"><a/>")
            .contains(u"electronic invoice"));
  CHECK(refusal("<Invoice xmlns=\"urn:oasis:names\"></Invoice>").contains(u"electronic invoice"));
  CHECK(refusal("<html><body>").contains(u"html"));
  CHECK(refusal(zipHead({"[Content_Types].xml", "xl/workbook.xml"})).contains(u"office"));
  CHECK(refusal(zipHead({"photo.jpg"})).contains(u"ZIP"));
  CHECK(refusal("Dear customer,\n:20:X\n").contains(u"no bank statement"));
  CHECK(refusal("{1:F01BANKFRPPAXXX0000000000}{2:O1030900}{4:\n:20:X\n").contains(u"no bank"));
  CHECK(refusal(QByteArray{"abc\0def\0\1\2", 10}).contains(u"no text"));
  CHECK(refusal("0360        123456").contains(u"LCR"));
  CHECK(refusal("Just some words").contains(u"no bank statement"));
}

TEST_CASE("readBankFile is bounded") {
  QElapsedTimer clock;
  clock.start();
  SECTION("a file that is too large, whatever it holds") {
    const QByteArray huge{(qsizetype{256} << 20) + 1, Qt::Uninitialized};
    CHECK(refusal(huge).contains(u"256 MiB"));
  }
  SECTION("one line of 100 MB") {
    const QByteArray line{100'000'000, 'x'};
    CHECK(refusal(line).contains(u"no bank statement"));
    for (const auto* start : {":20:T\n:25:1\n:86:", "!Type:Bank\nP"}) {
      const auto result = readBankFile(u"x"_s, start + line);
      REQUIRE_FALSE(result.ok());
      CHECK(result.error().message.contains(u"too long"));
    }
    const auto cfonb = readBankFile(u"x"_s, bankSample("two_accounts.cfo").first(120) + line);
    REQUIRE_FALSE(cfonb.ok());
    CHECK(cfonb.error().message.startsWith(u"x:2:1: "));
  }
  SECTION("details without end belong to one movement and are cut") {
    QByteArray text = ":20:T\n:25:1\n:60F:C260101EUR1,00\n:61:260101C1,NTRFX\n:86:A\n";
    for (int i = 0; i < 200'000; ++i) text += "FACTURE 118\n";
    const auto file = valueOf(readBankFile(u"x"_s, text + ":62F:C260101EUR2,00\n-"));
    CHECK(file.statements[0].lines[0].label.size() < 20'000);
    CHECK(file.issueCount == 0);
  }
  SECTION("thousands of remarks are counted, the first 200 kept") {
    QByteArray text = ":20:T\n:25:1\n:60F:C260101EUR1,00\n";
    for (int i = 0; i < 5000; ++i) text += ":61:260101C0,NTRFX\n";
    const auto file = valueOf(readBankFile(u"x"_s, text + ":62F:C260101EUR1,00\n-"));
    CHECK(file.issueCount == 5000);
    CHECK(file.issues.size() == 200);
  }
  CHECK(clock.elapsed() < 10'000);
}

TEST_CASE("readBankFile: time grows with the length") {
  const auto timeOf = [](int movements) {
    QByteArray text = ":20:T\n:25:1\n:60F:C260101EUR0,00\n";
    for (int i = 0; i < movements; ++i) {
      text += ":61:2601010101C1,00NTRFNONREF//B1\n:86:166?00VIREMENT?20EREF+F1?21SVWZ+F1?32X\n";
    }
    text += "-\n";
    QElapsedTimer clock;
    clock.start();
    const auto file = valueOf(readBankFile(u"x"_s, text));
    CHECK(lineCount(file) == movements);
    return clock.nsecsElapsed();
  };
  timeOf(1000);
  const auto few = std::min({timeOf(2000), timeOf(2000), timeOf(2000)});
  const auto many = std::min(timeOf(20'000), timeOf(20'000));
  CHECK(many < 40 * few);
}

TEST_CASE("readBankFile: damaged files never crash and never hang") {
  QElapsedTimer clock;
  clock.start();
  std::mt19937 random{20261121};
  qsizetype read = 0;
  qsizetype refused = 0;
  for (const auto& name : ourSamples) {
    const auto sample = bankSample(name.constData());
    for (int i = 0; i < 2000; ++i) {
      const auto result = readBankFile(u"x"_s, mutated(sample, random));
      ++(result.ok() ? read : refused);
      if (!result.ok()) CHECK_FALSE(result.error().message.isEmpty());
    }
  }
  CHECK(read > 1000);
  CHECK(refused > 1000);
  CHECK(clock.elapsed() < 20'000);
}

TEST_CASE("bankFormatOf: every real file is what its folder says, and nothing else is") {
  if (sharedFile("bank").isEmpty()) {
    WARN("skipped: the folder of real files is not beside the project");
    return;
  }
  const auto formats = [](const char* folder, const QStringList& patterns) {
    QMap<QString, QStringList> found;
    for (const auto& path : sharedBankFiles(folder, patterns)) {
      found[bankFormatOf(bytesOf(path))].append(QFileInfo{path}.fileName());
    }
    return found;
  };
  SECTION("statements") {
    CHECK(formats("mt940", {u"*"_s}).keys() == QStringList{u"mt940"_s});
    CHECK(formats("cfonb", {u"*.txt"_s}).keys() == QStringList{u"cfonb120"_s});
    CHECK(formats("ofx", {u"*"_s}).keys() == QStringList{u"ofx"_s});
    CHECK(formats("qif", {u"*.qif"_s}).keys() == QStringList{u"qif"_s});
    CHECK(formats("csv", {u"*"_s}).keys() == QStringList{QString{}});
    CHECK(formats("camt", {u"*.zip"_s}).keys() == QStringList{u"camt"_s});
    CHECK(formats("camt", {u"*.xml"_s}).keys() == QStringList{u"camt"_s});
    CHECK(formats("camt", {u"*.json"_s, u"*.pydata"_s}).keys() == QStringList{QString{}});
    CHECK(bankFormatOf(bytesOf(sharedFile("bank/qif/quiffen_invalid.txt"))).isEmpty());
  }
  SECTION("everything else: accounts, invoices, payment orders, exports") {
    for (const auto* folder : {"ar", "einvoice", "epc_qr", "erp_csv", "fec", "xsd"}) {
      QDirIterator files{sharedFile(folder), QDir::Files, QDirIterator::Subdirectories};
      while (files.hasNext()) {
        const QString path = files.next();
        QFile file{path};
        if (!file.open(QIODevice::ReadOnly)) continue;
        INFO(path.toStdString());
        CHECK(bankFormatOf(file.read(65536)).isEmpty());
      }
    }
    const QDir sepa{sharedFile("sepa")};
    for (const auto& name : sepa.entryList({u"phpsepa_pain.008*"_s}, QDir::Files)) {
      INFO(name.toStdString());
      const auto bytes = bytesOf(sepa.filePath(name));
      CHECK(bankFormatOf(bytes).isEmpty());
      CHECK(whatItIsInstead(bytes).contains(u"direct debits"));
    }
  }
}
