#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "core/letters/print/letter_pdf.h"

// Times one-page letters beside a bare loop of QTextDocument and QPdfWriter that prints the same
// words in the same font in the same process. Read the ratios, not the seconds.
//
//     encaisse_letters_bench [letters = 1000] [runs = 3]

using namespace encaisse;
using namespace Qt::StringLiterals;

namespace {

Letter aLetter(int number) {
  Letter letter;
  letter.sender.name = u"Atelier Test"_s;
  letter.sender.legalForm = u"SARL"_s;
  letter.sender.capital = u"10000"_s;
  letter.sender.siren = u"123456782"_s;
  letter.sender.street = u"1 rue du Port"_s;
  letter.sender.city = u"Lyon"_s;
  letter.sender.iban = u"FR7630001007941234567890185"_s;
  letter.recipient.name = u"Client %1"_s.arg(number);
  letter.recipient.street = u"%1 avenue de la Gare"_s.arg(number);
  letter.recipient.postcode = u"69001"_s;
  letter.recipient.city = u"Lyon"_s;
  letter.language = u"fr"_s;
  letter.day = QDate{2026, 10, 31};
  letter.reference = u"C%1"_s.arg(number);
  letter.subject = u"Rappel : 370,35 € à régler"_s;
  letter.paragraphsBefore = {u"Madame, Monsieur,"_s,
                             u"Sauf erreur ou omission de notre part, le règlement des échéances "
                             "dépassées ci-dessous ne nous est pas encore parvenu :"_s};
  letter.paragraphsAfter = {
      u"Il s’agit sans doute d’un simple oubli. Nous vous remercions de bien vouloir nous adresser "
      "la somme de 370,35 € dès que possible, en rappelant votre référence."_s,
      u"Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées."_s};
  for (int i = 0; i < 3; ++i) {
    letter.items.append({u"FA-%1"_s.arg(3 * number + i), QDate{2026, 8, 1}, QDate{2026, 9, 1},
                         12345, 12345, 60, 2});
    letter.totalMinor += 12345;
  }
  letter.toPayMinor = letter.totalMinor;
  return letter;
}

QString bareText(const Letter& letter) {
  QStringList lines{letter.sender.name, letter.sender.street, letter.recipient.name,
                    letter.recipient.street, letter.subject};
  lines += letter.paragraphsBefore;
  for (const auto& item : letter.items) {
    lines.append(
        u"%1 %2 %3 %4"_s
            .arg(item.number, item.issuedOn.toString(Qt::ISODate), item.dueOn.toString(Qt::ISODate))
            .arg(item.openMinor));
  }
  return (lines + letter.paragraphsAfter).join(u'\n');
}

qsizetype barePdf(const Letter& letter) {
  QByteArray bytes;
  QBuffer buffer{&bytes};
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer{&buffer};
    QTextDocument document;
    document.setDefaultFont(QFont{u"Liberation Sans"_s, 10});
    document.setPlainText(bareText(letter));
    document.print(&writer);
  }
  return bytes.size();
}

/// Documents a second, the best of the runs.
double rate(int count, int runs, const std::function<void()>& work) {
  double best = 0;
  for (int i = 0; i < runs; ++i) {
    QElapsedTimer timer;
    timer.start();
    work();
    best = std::max(best, double(count) * 1e9 / double(timer.nsecsElapsed()));
  }
  return best;
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application{argc, argv};
  const auto arguments = QCoreApplication::arguments();
  const int count = arguments.size() > 1 ? arguments[1].toInt() : 1000;
  const int runs = arguments.size() > 2 ? arguments[2].toInt() : 3;
  QList<Letter> letters;
  for (int i = 0; i < count; ++i) letters.append(aLetter(i));
  qsizetype bytes = 0;
  const double bare = rate(count, runs, [&] {
    for (const auto& letter : letters) bytes += barePdf(letter);
  });
  const double single = rate(count, runs, [&] {
    for (const auto& letter : letters) bytes += letterPdf(letter).value().size();
  });
  const double batch = rate(count, runs, [&] { bytes += lettersPdf(letters).value().size(); });
  std::printf("bare QTextDocument + QPdfWriter, one file each  %8.0f letters/s\n", bare);
  std::printf("ours, one file each                             %8.0f letters/s, ratio %.2f\n",
              single, single / bare);
  std::printf("ours, one file for the printer                  %8.0f letters/s, ratio %.2f\n",
              batch, batch / bare);
  return bytes > 0 ? 0 : 1;
}
