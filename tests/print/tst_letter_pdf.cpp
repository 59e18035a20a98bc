#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <thread>

#include "core/letters/letter_format.h"
#include "core/letters/print/letter_blocks.h"
#include "core/letters/print/letter_layout.h"
#include "core/letters/print/letter_pdf.h"
#include "tests/support/catch.h"

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

Letter aLetter(int items) {
  Letter letter;
  letter.sender.name = u"Atelier Test"_s;
  letter.sender.legalForm = u"SARL"_s;
  letter.sender.capital = u"10000"_s;
  letter.sender.siren = u"123456782"_s;
  letter.sender.rcsCity = u"Lyon"_s;
  letter.sender.city = u"Lyon"_s;
  letter.sender.iban = u"FR7630001007941234567890185"_s;
  letter.recipient.name = u"Client Nord"_s;
  letter.recipient.street = u"1 rue du Port"_s;
  letter.recipient.postcode = u"69001"_s;
  letter.recipient.city = u"Lyon"_s;
  letter.language = u"fr"_s;
  letter.day = QDate{2026, 10, 31};
  letter.reference = u"C42"_s;
  letter.subject = u"Rappel"_s;
  letter.paragraphsBefore = {u"Madame, Monsieur,"_s, u"Voici ce qui reste dû :"_s};
  letter.paragraphsAfter = {u"Merci de régler."_s, u"Nos salutations distinguées."_s};
  for (int i = 0; i < items; ++i) {
    letter.items.append(
        {u"FA-%1"_s.arg(i + 1), QDate{2026, 8, 1}, QDate{2026, 9, 1}, 12345, 12345, 60, 2});
    letter.totalMinor += 12345;
  }
  letter.toPayMinor = letter.totalMinor;
  return letter;
}

QStringList linesOf(const PlacedText& text) {
  QStringList lines;
  for (int i = text.firstLine; i < text.endLine(); ++i) {
    const auto line = text.layout->lineAt(i);
    QString words = text.layout->text().mid(line.textStart(), line.textLength());
    lines.append(words.remove(QChar::LineSeparator).trimmed());
  }
  return lines;
}

QStringList linesOf(const LetterPage& page) {
  QStringList lines;
  for (const auto& text : page.texts) lines += linesOf(text);
  return lines;
}

bool isItem(const QString& line) { return line.startsWith(u"FA-"_s); }

/// Everything a letter's pages must keep, whatever is written in it.
void checkPages(const std::vector<LetterPage>& pages) {
  const QRectF printable{150, 100, 1800, 2770};  // 1 cm and more to every edge of the sheet
  for (const auto& page : pages) {
    std::vector<QRectF> taken;
    for (const auto& text : page.texts) {
      const QRectF bounds = text.bounds();
      if (bounds.isEmpty()) continue;
      const bool overlaps = std::ranges::any_of(taken, [&](const auto& other) {
        const QRectF common = bounds.intersected(other);
        return common.width() >= 2 && common.height() >= 2;
      });
      const bool inFoot =
          bounds.bottom() > sheet::bodyBottom + 8 && bounds.top() < sheet::footerTop;
      if (overlaps || inFoot || !printable.contains(bounds)) {
        CAPTURE(bounds.x(), bounds.y(), bounds.right(), bounds.bottom());
        FAIL_CHECK("out of place: " << linesOf(text).join(u'|').toStdString());
      }
      taken.push_back(bounds);
    }
    CHECK(page.texts.size() > 1);
  }
}

/// The drawing orders of the first page.
[[maybe_unused]] QByteArray firstStream(const QByteArray& pdf) {
  const auto begin = pdf.indexOf("stream\n") + 7;
  const QByteArray stream = pdf.mid(begin, pdf.indexOf("endstream") - begin);
  return qUncompress(QByteArray::fromHex("00010000") + stream);  // Qt wants a length in front
}

QByteArray pdfOf(const Letter& letter) {
  const auto pdf = letterPdf(letter);
  REQUIRE(pdf.ok());
  return pdf.value();
}

}  // namespace

TEST_CASE("letterPdf") {
  SECTION("a letter is a small PDF of A4 pages") {
    const QByteArray pdf = pdfOf(aLetter(3));
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") == 1);
    CHECK(pdf.contains("/MediaBox [0 0 595"));
    CHECK(pdf.size() < 20'000);
  }
  SECTION("two hundred items take several pages") {
    const auto letter = aLetter(200);
    const auto pages = layoutLetter(letter).size();
    CHECK(pages >= 5);
    CHECK(pdfOf(letter).count("/Type /Page\n") == qsizetype(pages));
  }
  SECTION("letters can be made in several threads at once") {
    const auto letter = aLetter(30);
    std::vector<qsizetype> counts(4);
    std::vector<std::thread> threads;
    for (auto& count : counts) {
      threads.emplace_back([&letter, &count] {
        for (int i = 0; i < 5; ++i) count += letterPdf(letter).value().count("/Type /Page\n");
      });
    }
    for (auto& thread : threads) thread.join();
    for (const auto count : counts) CHECK(count == 10);
  }
  SECTION("a printer with margins puts everything in the same place of the sheet") {
    QByteArray pdf;
    QBuffer buffer{&pdf};
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer{&buffer};
    writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, {72, 72, 72, 72}});
    QPainter painter{&writer};
    paintLetter(aLetter(3), writer, painter);
    CHECK(painter.worldTransform().isIdentity());
    painter.end();
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)  // later versions spell their matrices another way
    // One inch of margin by the writer (72 points, 842 - 72), taken back by us (1 200 dots).
    const QByteArray page = firstStream(pdf);
    CHECK(page.contains(" 72 770 cm"));
    CHECK(page.contains(" -1200 -1200 cm"));
#endif
  }
}

TEST_CASE("Letter pages") {
  const auto count = GENERATE(range(1, 61), 199, 200);
  const bool deducted = GENERATE(false, true);
  auto letter = aLetter(count);
  if (deducted) letter.creditMinor = letter.notDueMinor = -100;
  // Carried is what is left of each, not what was invoiced.
  for (auto& item : letter.items) item.amountMinor = 99999;
  const auto pages = layoutLetter(letter);
  CAPTURE(count, deducted);

  SECTION("nothing is cut by an edge or painted over another text") { checkPages(pages); }
  SECTION("every item stands once, in its order") {
    QStringList items;
    for (const auto& page : pages) {
      for (const auto& line : linesOf(page)) {
        if (isItem(line)) items.append(line);
      }
    }
    REQUIRE(items.size() == count);
    CHECK(items.first() == u"FA-1"_s);
    CHECK(items.last() == u"FA-%1"_s.arg(count));
  }
  SECTION("the carried total of a page is brought forward on the next") {
    qint64 carried = 0;
    for (size_t i = 0; i + 1 < pages.size(); ++i) {
      const auto lines = linesOf(pages[i]);
      const auto next = linesOf(pages[i + 1]);
      const qsizetype at = lines.indexOf(u"À reporter"_s);
      if (!std::ranges::any_of(next, isItem)) continue;
      carried += std::ranges::count_if(lines, isItem) * 12345;
      if (carried == 0) continue;
      REQUIRE(at >= 0);
      CHECK(lines[at + 1] == letterAmount(carried, Currency::eur(), u"fr"_s));
      const qsizetype brought = next.indexOf(u"Report"_s);
      REQUIRE(brought >= 0);
      CHECK(next[brought + 1] == lines[at + 1]);
      CHECK(next.contains(u"Échéance"_s));
    }
  }
  SECTION("the amount to pay stands below at least one item") {
    for (const auto& page : pages) {
      const auto lines = linesOf(page);
      if (lines.contains(u"Montant à régler"_s)) CHECK(std::ranges::any_of(lines, isItem));
    }
  }
  SECTION("the signature stands below the last paragraphs") {
    const auto lines = linesOf(pages.back());
    CHECK(lines.contains(u"Merci de régler."_s));
    CHECK(lines.contains(u"Nos salutations distinguées."_s));
    CHECK(lines.count(u"Atelier Test"_s) >= 1);
  }
  SECTION("every page bears the legal foot and its number") {
    for (size_t i = 0; i < pages.size(); ++i) {
      const auto lines = linesOf(pages[i]);
      CHECK(lines.contains(u"Page %1/%2"_s.arg(i + 1).arg(pages.size())));
      CHECK(lines.contains(u"SIREN\u00A0123\u00A0456\u00A0782 – RCS\u00A0Lyon"_s));
      CHECK(lines.contains(u"Atelier Test – SARL au capital de 10\u00A0000\u00A0€"_s));
    }
  }
}

TEST_CASE("Letter page, first page") {
  const auto letter = aLetter(3);
  const auto page = layoutLetter(letter).front();
  SECTION("the recipient stands in the windows of DL and C5 envelopes, and nothing else does") {
    const QRectF window{1000, 450, 900, 350};
    for (const int streets : {1, 2, 3}) {
      auto longer = letter;
      longer.recipient.street += u"\nZone Nord"_s.repeated(streets - 1);
      longer.recipient.street2 = u"Bâtiment B"_s;
      longer.recipient.name = u"Groupement des artisans du bâtiment de la vallée du Rhône"_s;
      longer.recipient.country = u"BE"_s;
      longer.sender.street = u"Zone des Deux Ponts et de la Grande Prairie, bâtiment d'accueil"_s;
      const auto first = layoutLetter(longer).front();
      int inside = 0;
      for (const auto& text : first.texts) {
        const bool isAddress = text.at.x() == sheet::recipientLeft && text.at.y() < sheet::bodyTop;
        if (isAddress) CHECK(window.contains(text.bounds()));
        if (!isAddress) CHECK_FALSE(window.intersects(text.bounds()));
        inside += isAddress ? int(linesOf(text).size()) : 0;
      }
      CHECK(inside == 2 + std::min(streets + 1, 3) + 2);  // name, street, town, country
    }
  }
  SECTION("place, day, reference and subject") {
    const auto lines = linesOf(page);
    CHECK(lines.contains(u"Lyon, le 31/10/2026"_s));
    CHECK(lines.contains(u"Référence client\u00A0: C42"_s));
    CHECK(lines.contains(u"Objet\u00A0: Rappel"_s));
  }
}

TEST_CASE("Letter pages, deductions") {
  auto letter = aLetter(3);
  letter.creditMinor = -5000;
  letter.items[2].daysLate = -2;
  letter.notDueMinor = 12345;
  letter.toPayMinor = 37035 - 5000 - 12345;
  const auto lines = linesOf(layoutLetter(letter).front());
  CHECK(lines.contains(u"370,35"_s));
  CHECK(lines.contains(u"-50,00"_s));
  CHECK(lines.contains(u"-123,45"_s));
  CHECK(lines.contains(u"196,90\u00A0€"_s));
  CHECK(lines.contains(u"à échoir"_s));
}

TEST_CASE("Letter pages, items in dispute") {
  auto letter = aLetter(2);
  letter.disputed = {{u"LIT-1"_s, QDate{2026, 7, 1}, QDate{2026, 8, 1}, 9900, 9900, 91, 3}};
  const auto page = layoutLetter(letter).front();
  const auto lines = linesOf(page);
  const auto claimed = lines.indexOf(u"246,90\u00A0€"_s);  // 2 × 123.45: the dispute is not in it
  REQUIRE(claimed >= 0);
  CHECK(lines.indexOf(u"En litige, hors du montant à régler"_s) > claimed);
  CHECK(lines.indexOf(u"LIT-1"_s) > claimed);
  CHECK(lines.contains(u"99,00\u00A0€"_s));
  checkPages({page});
}

TEST_CASE("Letter pages, thanks") {
  auto letter = aLetter(2);
  letter.isThanks = true;
  letter.toPayMinor = 0;
  for (auto& item : letter.items) item.openMinor = 0;
  const auto lines = linesOf(layoutLetter(letter).front());
  CHECK(lines.contains(u"Montant réglé"_s));
  CHECK(lines.contains(u"246,90\u00A0€"_s));
  CHECK_FALSE(lines.contains(u"Montant à régler"_s));
  CHECK_FALSE(lines.contains(u"Reste dû (€)"_s));
}

TEST_CASE("Letter pages, logo") {
  QImage image{1200, 300, QImage::Format_RGB32};
  image.fill(Qt::red);
  QByteArray png;
  QBuffer buffer{&png};
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  auto letter = aLetter(3);
  SECTION("it stands above the sender, within 60 by 20 mm, in its own shape") {
    letter.logo = png;
    const auto page = layoutLetter(letter).front();
    REQUIRE(page.images.size() == 1);
    CHECK(page.images.front().rect == QRectF(200, 150, 600, 150));  // 1200 × 300 is 4 : 1
    CHECK(page.texts.front().at.y() > 300);
    checkPages({page});
    CHECK(pdfOf(letter).contains("/Subtype /Image"));
  }
  SECTION("what is no image, or another format, is left out") {
    letter.logo = GENERATE(QByteArray{"<svg><image href='file:///etc/passwd'/></svg>"},
                           QByteArray{"\x89PNG\r\n\x1a\nbroken"}, QByteArray{"GIF89a"});
    CHECK(layoutLetter(letter).front().images.empty());
  }
}

TEST_CASE("lettersPdf") {
  SECTION("all letters in one file, with each font once") {
    const auto pdf = lettersPdf({aLetter(1), aLetter(2), aLetter(3)});
    REQUIRE(pdf.ok());
    CHECK(pdf.value().count("/Type /Page\n") == 3);
    CHECK(pdf.value().count("/FontFile2") == 1);
  }
  SECTION("none is said") { CHECK(lettersPdf({}).error().code == ErrorCode::NotFound); }
}

TEST_CASE("Letter pages, hard cases") {
  auto letter = aLetter(40);
  SECTION("texts of 5 000 characters are cut or wrapped") {
    const auto character = GENERATE(u'W', u'i', u' ', u'م');
    const QString text = (QString{character} + u'x').repeated(2500);
    letter.sender.name = letter.sender.street = letter.sender.legalForm = text;
    letter.sender.email = letter.sender.capital = letter.sender.signatory = text;
    letter.recipient.name = letter.recipient.street = letter.recipient.city = text;
    letter.reference = letter.items[0].number = letter.items[39].number = text;
    checkPages(layoutLetter(letter));
  }
  SECTION("a paragraph longer than a page goes on on the next") {
    letter.paragraphsBefore.append(u"Une phrase assez longue. "_s.repeated(600));
    letter.paragraphsAfter.prepend(u"Une phrase assez longue. "_s.repeated(600));
    letter.paragraphsAfter.append(u"Une phrase assez longue. "_s.repeated(600));
    checkPages(layoutLetter(letter));
  }
  SECTION("wherever a paragraph ends, it stays on the page") {
    const int count = GENERATE(range(5, 40));
    letter.items.clear();
    const QString text = u"Une phrase assez longue pour faire plus d'une ligne. "_s.repeated(4);
    letter.paragraphsBefore = QList<QString>{count, text};
    checkPages(layoutLetter(letter));
  }
  SECTION("wherever the last paragraph ends, the signature stays on the page") {
    const int words = GENERATE(range(300, 340));
    letter.items.clear();
    letter.paragraphsAfter = {u"Une phrase assez longue qui dure. "_s.repeated(words)};
    checkPages(layoutLetter(letter));
  }
  SECTION("a long name is cut in its second line") {
    const int length = GENERATE(range(1, 40));
    letter.sender.name = QString{length, u'i'} + u" groupement d'intérêt"_s.repeated(9);
    const auto page = layoutLetter(letter).front();
    const auto name = linesOf(page.texts.front());
    REQUIRE(name.size() == 2);
    CHECK(name[1].endsWith(u'…'));
  }
  SECTION("an address of many lines stays above the text") {
    letter.recipient.name = u"Groupement des artisans du bâtiment et de l'aménagement réunis"_s;
    letter.recipient.street = u"Bâtiment C\nZone artisanale\n12 chemin Haut\nquatrième"_s;
    letter.recipient.country = u"BE"_s;
    const auto pages = layoutLetter(letter);
    checkPages(pages);
    CHECK(linesOf(pages.front()).contains(u"BELGIQUE"_s));
  }
  SECTION("nothing but a name") {
    letter.sender = {};
    letter.sender.name = u"X"_s;
    letter.recipient = {};
    letter.recipient.name = u"Y"_s;
    letter.reference.clear();
    const auto pages = layoutLetter(letter);
    checkPages(pages);
    CHECK(linesOf(pages.front()).contains(u"Le 31/10/2026"_s));
  }
  SECTION("names in other scripts show") {
    letter.recipient.name = u"شركة النور للتجارة 123"_s;
    CHECK(linesOf(layoutLetter(letter).front()).contains(letter.recipient.name));
    CHECK(pdfOf(letter).size() < 60'000);
  }
  SECTION("amounts of eighteen digits fit") {
    for (auto& item : letter.items) item.amountMinor = item.openMinor = 922337203685477580;
    checkPages(layoutLetter(letter));
  }
  SECTION("a letter without items and words") {
    letter.items.clear();
    letter.paragraphsBefore.clear();
    letter.paragraphsAfter.clear();
    CHECK(layoutLetter(letter).size() == 1);
    CHECK(pdfOf(letter).startsWith("%PDF"));
  }
}

TEST_CASE("addressLines") {
  SECTION("inland, the country is not written") {
    CHECK(addressLines(u"1 rue A"_s, u"69001"_s, u"Lyon"_s, u"FR"_s, u"FR"_s) ==
          QStringList{u"1 rue A"_s, u"69001 Lyon"_s});
    CHECK(addressLines({}, u"97400"_s, u"Saint-Denis"_s, u"RE"_s, u"FR"_s) ==
          QStringList{u"97400 Saint-Denis"_s});
  }
  SECTION("abroad, it stands last, in capitals") {
    CHECK(addressLines({}, u"5000"_s, u"Namur"_s, u"BE"_s, u"FR"_s) ==
          QStringList{u"5000 Namur"_s, u"BELGIQUE"_s});
    CHECK(addressLines({}, u"BA1 2AB"_s, u"Bath"_s, u"gb"_s, u"FR"_s) ==
          QStringList{u"Bath BA1 2AB"_s, u"ROYAUME-UNI"_s});
    CHECK(addressLines({}, {}, u"Tokyo"_s, u"JP"_s, u"FR"_s) ==
          QStringList{u"Tokyo"_s, u"JAPAN"_s});
  }
  SECTION("nothing known, no line at all") {
    CHECK(addressLines({}, {}, {}, u"BE"_s, u"FR"_s).isEmpty());
  }
}
