#include "core/import/fec_columns.h"
#include "core/import/fec_xml.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
    "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\t"
    "Montantdevise\tIdevise\n";

QByteArray ligne(const QByteArray& account, const QByteArray& amount, const QByteArray& more = {}) {
  return "        <ligne>\n          <CompteNum>" + account +
         "</CompteNum>\n          <CompteLib>Compte</CompteLib>\n" + more + amount +
         "\n        </ligne>\n";
}

/// A file with one journal and one entry of 15 March 2026; the first <ligne> is on line 16.
QByteArray file(const QByteArray& lines, const QByteArray& more = {}) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<comptabilite xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
         "xsi:noNamespaceSchemaLocation=\"formatA47A-I-VII-1.xsd\">\n"
         "  <exercice>\n"
         "    <DateCloture>2026-12-31</DateCloture>\n"
         "    <journal>\n"
         "      <JournalCode>VE</JournalCode>\n"
         "      <JournalLib>Ventes</JournalLib>\n"
         "      <ecriture>\n"
         "        <EcritureNum>12</EcritureNum>\n"
         "        <EcritureDate>2026-03-15</EcritureDate>\n"
         "        <EcritureLib>Facture F-1</EcritureLib>\n"
         "        <PieceRef>F-1</PieceRef>\n"
         "        <PieceDate>2026-03-14T00:00:00</PieceDate>\n" +
         more + "        <ValidDate>2026-03-31+02:00</ValidDate>\n\n" + lines +
         "      </ecriture>\n"
         "    </journal>\n"
         "  </exercice>\n"
         "</comptabilite>\n";
}

QByteArray textOf(const QByteArray& xml) { return valueOf(fecXmlToText(u"fec.xml"_s, xml)); }
QString refusalOf(const QByteArray& xml) {
  const auto converted = fecXmlToText(u"/tmp/fec.xml"_s, xml);
  REQUIRE_FALSE(converted.ok());
  CHECK(converted.error().code == ErrorCode::FileFormat);
  return converted.error().message;
}

/// The rows of the converted text by their line number.
QList<std::pair<qint64, QList<QByteArray>>> rowsOf(const QByteArray& xml) {
  const auto text = valueOf(TextFile::fromBytes(u"fec.xml"_s, textOf(xml)));
  QList<std::pair<qint64, QList<QByteArray>>> rows;
  std::string_view line;
  while (text->nextLine(line)) {
    rows.append({text->lineNumber(), QByteArray{line.data(), qsizetype(line.size())}.split('\t')});
  }
  return rows;
}

}  // namespace

TEST_CASE("fecXmlToText") {
  const QByteArray two = ligne("411000", "<Debit>120.00</Debit>",
                               "<CompAuxNum>C1</CompAuxNum><CompAuxLib>Dupont</CompAuxLib>") +
                         ligne("706000", "<Credit>120.00</Credit>");
  SECTION("each line of an entry is a row with the fields of its journal and entry") {
    const auto rows = rowsOf(file(two));
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].second.join('\t') + '\n' == header);
    CHECK(rows[1].second ==
          QByteArray{"VE\tVentes\t12\t20260315\t411000\tCompte\tC1\tDupont\tF-1\t20260314\t"
                     "Facture F-1\t120.00\t\t\t\t20260331\t\t"}
              .split('\t'));
    CHECK(rows[2].second ==
          QByteArray{"VE\tVentes\t12\t20260315\t706000\tCompte\t\t\tF-1\t20260314\t"
                     "Facture F-1\t\t120.00\t\t\t20260331\t\t"}
              .split('\t'));
  }
  SECTION("rows stand on the lines of the XML") {
    const auto rows = rowsOf(file(two));
    const auto xml = file(two).split('\n');
    for (const qsizetype i : {1, 2}) {
      CHECK(xml[rows[i].first - 1].trimmed() == "<ligne>");
    }
    CHECK(rows[1].first == 16);
  }
  SECTION("without line breaks the rows follow each other") {
    const auto rows = rowsOf(file(two).replace('\n', ""));
    CHECK(rows[1].first == 2);
    CHECK(rows[2].first == 3);
  }
  SECTION("the text is a FEC for the reader of texts") {
    const auto text = valueOf(TextFile::fromBytes(u"fec.xml"_s, textOf(file(two))));
    std::string_view line;
    REQUIRE(text->nextLine(line));
    const auto layout = valueOf(readFecLayout(*text, line));
    CHECK(layout.columnCount == 18);
    CHECK(layout.separator == '\t');
  }
  SECTION("lettering of the entry goes to its rows") {
    const auto rows = rowsOf(
        file(two, "<EcritureLet>AA</EcritureLet><DateLet>2026-04-02T09:01:03+01:00</DateLet>"));
    CHECK(rows[1].second[13] == "AA");
    CHECK(rows[2].second[14] == "20260402");
  }
  SECTION("the other names, and fields of cash accounting") {
    const auto rows = rowsOf(file(
        ligne("411", "<Debit>1</Debit>",
              "<CompteAuxNum>C1</CompteAuxNum><CompteAuxLib>Dupont</CompteAuxLib><Montantdevise>"
              "2</Montantdevise><Idevise>USD</Idevise><AnyElement><Debit>9</Debit></AnyElement>"),
        "<DateRglt>2026-05-01</DateRglt><ModeRglt>CB</ModeRglt>"));
    CHECK(rows[1].second[6] == "C1");
    CHECK(rows[1].second[7] == "Dupont");
    CHECK(rows[1].second[11] == "1");
    CHECK(rows[1].second[16] == "2");
    CHECK(rows[1].second[17] == "USD");
  }
  SECTION("an amount with its direction") {
    const auto rows = rowsOf(file(ligne("411", "<Montant>12.5</Montant><Sens>d</Sens>") +
                                  ligne("706", "<Montant>12.5</Montant><Sens>-1</Sens>")));
    CHECK(rows[1].second[11] == "12.5");
    CHECK(rows[1].second[12].isEmpty());
    CHECK(rows[2].second[12] == "12.5");
    CHECK(refusalOf(file(ligne("411", "<Montant>1</Montant><Sens>X</Sens>")))
              .startsWith(u"fec.xml:20:"_s));
    CHECK(refusalOf(file(ligne("411", "<Montant>1</Montant>"))).contains(u"neither D nor C"_s));
  }
  SECTION("floating point numbers lose their exponent, exactly") {
    // 1.5 × 10² = 150; 12345 × 10⁻² = 123.45; −1.05 × 10¹ = −10.5; 5 × 10⁻² = 0.05
    const auto [written, expected] = GENERATE(table<QByteArray, QByteArray>({{"1.5E2", "150"},
                                                                             {"12345e-2", "123.45"},
                                                                             {"-1.05E1", "-10.5"},
                                                                             {"5E-2", "0.05"},
                                                                             {"1E99", "1E99"},
                                                                             {"7", "7"},
                                                                             {"1,50", "1,50"}}));
    CHECK(rowsOf(file(ligne("411", "<Debit>" + written + "</Debit>")))[1].second[11] == expected);
  }
  SECTION("tabs and line breaks in texts become blanks, dates that are none stay") {
    QByteArray xml = file(two);
    xml.replace("Facture F-1", "Facture\tF-1\n bis &amp; ter").replace("2026-03-15", "15/03/2026");
    const auto rows = rowsOf(xml);
    CHECK(rows[1].second[10] == "Facture F-1  bis & ter");
    CHECK(rows[1].second[3] == "15/03/2026");
    CHECK(rowsOf(file(two).replace("2026-03-15", "2026-03-155"))[1].second[3] == "2026-03-155");
    CHECK(rows[1].first == 17);
  }
  SECTION("ISO 8859-15, declared or not") {
    QByteArray xml = file(two);
    xml.replace("Ventes", "Ventes \xA4 \xE9").replace("UTF-8", "ISO-8859-15");
    CHECK(rowsOf(xml)[1].second[1] == "Ventes \xE2\x82\xAC \xC3\xA9");
  }
  SECTION("several years and journals") {
    QByteArray xml = file(two);
    const QByteArray year = xml.mid(xml.indexOf("  <exercice>"),
                                    xml.indexOf("</comptabilite>") - xml.indexOf("  <exercice>"));
    xml.replace("</comptabilite>", QByteArray{year}.replace("VE<", "BQ<") + "</comptabilite>");
    const auto rows = rowsOf(xml);
    REQUIRE(rows.size() == 5);
    CHECK(rows[4].second[0] == "BQ");
    CHECK(rows[3].first > rows[2].first);
  }
}

TEST_CASE("fecXmlToText refusals") {
  const QByteArray good = file(ligne("411", "<Debit>1</Debit>"));
  CHECK(refusalOf("<Document/>").contains(u"begins with <Document>"_s));
  CHECK(refusalOf(file({})).contains(u"no entries"_s));
  CHECK(refusalOf(good.left(good.size() - 40)).contains(u"cut off"_s));
  CHECK(refusalOf(QByteArray{good}.replace("<comptabilite", "<!DOCTYPE a [<!ENTITY b \"c\">]>"
                                                            "<comptabilite"))
            .startsWith(u"fec.xml:2:1: "_s));
  CHECK(refusalOf(
            QByteArray{good}.replace("<ligne>", "<ligne>" + QByteArray{"<a>"}.repeated(1'000'000)))
            .contains(u"nested deeper"_s));
}

TEST_CASE("fecXmlToText is bounded") {
  SECTION("a field behind the lines would be lost") {
    QByteArray xml = file(ligne("411", "<Debit>1</Debit>"));
    xml.replace("      </ecriture>", "<EcritureLet>A</EcritureLet></ecriture>");
    CHECK(refusalOf(xml).contains(u"<EcritureLet> stands behind the lines"_s));
  }
  SECTION("long fields that each line repeats") {
    QByteArray xml = file(QByteArray{"<ligne/>"}.repeated(100'000));
    xml.replace("Facture F-1", QByteArray(1'000'000, 'x'));
    CHECK(refusalOf(xml).contains(u"longer than any real ones"_s));
  }
  SECTION("many lines are read in a moment") {
    const QByteArray line = "<ligne><CompteNum>411</CompteNum><CompteLib>C</CompteLib><Debit>1"
                            "</Debit></ligne>\n";
    CHECK(rowsOf(file(line.repeated(100'000))).last().first == 100'015);
  }
}

TEST_CASE("looksLikeFecXml") {
  CHECK(looksLikeFecXml(file({})));
  CHECK(looksLikeFecXml("\xEF\xBB\xBF\n<!-- <a> --><comptabilite>"));
  CHECK(looksLikeFecXml(file({}).left(300)));
  CHECK_FALSE(looksLikeFecXml("<comptabilites>"));
  CHECK_FALSE(looksLikeFecXml("<Document>"));
  CHECK_FALSE(looksLikeFecXml("JournalCode\tJournalLib"));
  CHECK_FALSE(looksLikeFecXml({}));
  CHECK_FALSE(looksLikeFecXml("<?xml <comptabilite"));
}
