#include "core/import/fec_columns.h"
#include "tests/support/ledgers.h"

using namespace encaisse;
using namespace encaisse::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lawHeader =
    "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
    "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
    "ValidDate\tMontantdevise\tIdevise";

Result<FecLayout> read(const QByteArray& header) {
  const auto file = valueOf(TextFile::fromBytes(u"ecritures.txt"_s, header));
  std::string_view line;
  REQUIRE(file->nextLine(line));
  return readFecLayout(*file, line);
}

FecLayout layoutOf(const QByteArray& header) { return valueOf(read(header)); }

QString refusalOf(const QByteArray& header) {
  const auto layout = read(header);
  REQUIRE_FALSE(layout.ok());
  CHECK(layout.error().code == ErrorCode::FileFormat);
  return layout.error().message;
}

/// The fields of a line as split by the layout of @p header.
QStringList split(const QByteArray& header, std::string_view line) {
  const auto layout = layoutOf(header);
  std::array<std::string_view, 32> fields;
  const int count = splitFields(line, layout, fields.data(), int(fields.size()));
  QStringList texts;
  for (int i = 0; i < count; ++i) {
    texts.append(QString::fromUtf8(fields[size_t(i)].data(), qsizetype(fields[size_t(i)].size())));
  }
  return texts;
}

}  // namespace

TEST_CASE("readFecLayout") {
  SECTION("the header of the law: 18 columns, each in its place") {
    const auto layout = layoutOf(lawHeader);
    CHECK(layout.columnCount == 18);
    CHECK(layout.separatorName() == u"tab"_s);
    CHECK_FALSE(layout.quoted);
    for (int column = 0; column < 18; ++column) CHECK(layout.at(FecColumn(column)) == column);
    CHECK_FALSE(layout.has(FecColumn::Amount));
    CHECK_FALSE(layout.has(FecColumn::DueOn));
    CHECK(layout.nameOf(FecColumn::Account) == u"CompteNum"_s);
    CHECK(layout.nameOf(FecColumn::DueOn) == u"DateEcheance"_s);  // absent: its official name
  }
  SECTION("separated by tab, pipe or semicolon, whichever the header holds most") {
    CHECK(layoutOf(QByteArray{lawHeader}.replace('\t', '|')).separatorName() == u"|"_s);
    const auto semicolon = layoutOf(QByteArray{lawHeader}.replace('\t', ';'));
    CHECK(semicolon.separatorName() == u";"_s);
    CHECK(semicolon.quoted);
    CHECK(semicolon.columnCount == 18);
  }
  SECTION("names in any case, spelling and order") {
    const auto layout = layoutOf("\xC3\x89"
                                 "criture date|CODE JOURNAL|compte_num|LIBELLE|D\xC3\xA9"
                                 "bit|CR\xC3\x89"
                                 "DIT|"
                                 " lettrage |Comp.Aux.Num|Num\xC3\xA9ro \xC3\xA9"
                                 "criture");
    CHECK(layout.at(FecColumn::EntryOn) == 0);
    CHECK(layout.at(FecColumn::JournalCode) == 1);
    CHECK(layout.at(FecColumn::Account) == 2);
    CHECK(layout.at(FecColumn::Label) == 3);
    CHECK(layout.at(FecColumn::Debit) == 4);
    CHECK(layout.at(FecColumn::Credit) == 5);
    CHECK(layout.at(FecColumn::Letter) == 6);
    CHECK(layout.at(FecColumn::AuxiliaryAccount) == 7);
    CHECK(layout.at(FecColumn::EntryNumber) == 8);
    CHECK(layout.nameOf(FecColumn::Debit) == u"Débit"_s);  // as the file spells it
  }
  SECTION("extra columns: a due date by its names, others are let be") {
    for (const auto* name : {"DateEcheance",
                             "Date d'\xC3\xA9"
                             "ch\xC3\xA9"
                             "ance",
                             "ECHEANCE", "EcheanceDate", "Date Ech"}) {
      INFO(name);
      const auto layout = layoutOf(lawHeader + "\tDateRglt\tModeRglt\t" + name + "\tIdClient");
      CHECK(layout.columnCount == 22);
      CHECK(layout.at(FecColumn::DueOn) == 20);
      CHECK(layout.at(FecColumn::ForeignCurrency) == 17);
    }
  }
  SECTION("Montant and Sens instead of Debit and Credit") {
    const auto layout =
        layoutOf(QByteArray{lawHeader}.replace("Debit", "Montant").replace("Credit", "Sens"));
    CHECK(layout.at(FecColumn::Amount) == 11);
    CHECK(layout.at(FecColumn::Sign) == 12);
    CHECK_FALSE(layout.has(FecColumn::Debit));
  }
  SECTION("a name that comes twice counts where it comes first") {
    CHECK(layoutOf(lawHeader + "\tDebit\tLibelle").at(FecColumn::Debit) == 11);
  }
  SECTION("names in quotes, and separators after the last one, are no columns of their own") {
    const auto layout = layoutOf("\"JournalCode\";\"EcritureDate\";\"CompteNum\";\"EcritureLib\";"
                                 "\"Debit\";\"Credit\";;");
    CHECK(layout.columnCount == 6);
    CHECK(layout.at(FecColumn::Credit) == 5);
    CHECK(layout.header.first() == u"JournalCode"_s);
  }
  SECTION("a column that receivables need is named when it is missing") {
    for (const QByteArray name :
         {"JournalCode", "EcritureDate", "CompteNum", "EcritureLib", "Debit", "Credit"}) {
      INFO(name.toStdString());
      const auto message = refusalOf(QByteArray{lawHeader}.replace(name, "Autre"));
      CHECK(message.startsWith(u"ecritures.txt:1: "_s));
      CHECK(message.contains(QString::fromLatin1(name)));
    }
    CHECK(refusalOf(QByteArray{lawHeader}.replace("Debit", "Montant").replace("Credit", "Autre"))
              .contains(u"Debit"_s));
  }
  SECTION("columns that only describe may be missing") {
    const auto layout = layoutOf("JournalCode|EcritureDate|CompteNum|EcritureLib|Debit|Credit");
    CHECK(layout.columnCount == 6);
    CHECK_FALSE(layout.has(FecColumn::Letter));
    CHECK_FALSE(layout.has(FecColumn::Piece));
  }
  SECTION("another file is no FEC") {
    for (const QByteArray header : {"Hello world", "Nom;Adresse;Ville;Debit",
                                    "<?xml version=\"1.0\"?>", "20260101\t411000\t12,00\t0,00"}) {
      CHECK(refusalOf(header).contains(u"This is no FEC"_s));
    }
    CHECK(refusalOf(lawHeader + QByteArray(300, '\t') + "x").contains(u"this is no FEC"_s));
  }
}

TEST_CASE("splitFields") {
  const QByteArray tabs = "JournalCode\tEcritureDate\tCompteNum\tEcritureLib\tDebit\tCredit";
  const QByteArray semicolons = QByteArray{tabs}.replace('\t', ';');
  SECTION("trims padding, keeps empty fields and counts the last one") {
    CHECK(split(tabs, "VE  \t 20260101\t\t a b \t1,00\t") ==
          QStringList{u"VE"_s, u"20260101"_s, u""_s, u"a b"_s, u"1,00"_s, u""_s});
    CHECK(split(tabs, "").size() == 1);
  }
  SECTION("quotes mean nothing in a tab file, where labels begin with them") {
    CHECK(split(tabs, "VE\t\"Le \"Sud\t12\"") == QStringList{u"VE"_s, u"\"Le \"Sud"_s, u"12\""_s});
  }
  SECTION("a separator inside quotes is text in a semicolon file") {
    CHECK(split(semicolons, "VE;\"a;b\";\"c\" ;d\"e;\"\"") ==
          QStringList{u"VE"_s, u"a;b"_s, u"c"_s, u"d\"e"_s, u""_s});
    CHECK(split(semicolons, "\"Le \"\"Sud\"\";x\";y").size() == 2);
  }
  SECTION("a quote that never closes ends with the line") {
    CHECK(split(semicolons, "VE;\"a;b;c").size() == 2);
  }
  SECTION("counts fields beyond its room without writing them") {
    const auto layout = layoutOf(tabs);
    std::array<std::string_view, 2> fields{"-", "-"};
    CHECK(splitFields("a\tb\tc\td", layout, fields.data(), 1) == 4);
    CHECK(fields[0] == "a");
    CHECK(fields[1] == "-");
  }
}
