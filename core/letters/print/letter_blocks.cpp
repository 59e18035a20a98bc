#include "core/letters/print/letter_blocks.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>

#include "core/letters/letter_format.h"
#include "core/letters/letter_text.h"
#include "core/letters/logo_image.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr double senderWidth = 780;  // ends before the window of the envelope
constexpr QSizeF largestLogo{600, 200};
constexpr QSize sharpLogo{1000, 1000};  // pixels: more than 400 dots an inch on paper
constexpr double footerLineHeight = 33;
constexpr double rule = 2;
const QColor ruleColour{0xC4, 0xC9, 0xCE};
const QColor quietColour{0x4A, 0x4F, 0x55};

/// Lines one below the other, each cut to the width.
void addLines(LetterFlow& flow, const QStringList& lines, const QFont& font, double x, double& y,
              double width) {
  for (const auto& line : lines) {
    if (line.isEmpty()) continue;
    auto layout = setText(line, font, width, 1);
    const double height = heightOf(*layout);
    flow.addText(std::move(layout), x, y);
    y += height;
  }
}

/// "10000" as "10 000 €"; anything else as the user wrote it.
QString capitalText(const Company& sender, const QString& language) {
  QString text = plainText(sender.capital);
  bool whole = false;
  const qint64 major = text.toLongLong(&whole);
  if (!whole || major < 0 || major > 1'000'000'000'000) return text;
  const QString money =
      letterMoney(major * sender.currency.unitsPerMajor(), sender.currency, language);
  const QString cents = language == u"en"_s ? u".00"_s : u",00"_s;
  return QString{money}.remove(cents);
}

QString formAndCapital(const Company& sender, const LetterWords& words, const QString& language) {
  QString form = plainText(sender.legalForm);
  const QString capital = capitalText(sender, language);
  if (capital.isEmpty()) return form;
  return form.isEmpty() ? words.capitalOnly.arg(capital) : words.capital.arg(form, capital);
}

/// The logo as pixels; the last one is kept, because a thousand letters bear the same.
QImage logoImage(const QByteArray& bytes) {
  thread_local std::pair<QByteArray, QImage> last;
  if (last.first == bytes) return last.second;
  QByteArray copy = bytes;
  QBuffer buffer{&copy};
  QImageReader reader{&buffer, logoFormat(bytes)};
  reader.setAutoDetectImageFormat(false);
  QImage image = reader.read();
  if (image.width() > sharpLogo.width() || image.height() > sharpLogo.height()) {
    image = image.scaled(sharpLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  }
  last = {bytes, image};
  return image;
}

QString joined(const QStringList& parts) {
  QStringList filled;
  for (const auto& part : parts) {
    if (!part.isEmpty()) filled.append(part);
  }
  return filled.join(u" – "_s);
}

QString prefixed(const QString& prefix, const QString& text) {
  return text.isEmpty() ? QString{} : prefix + QChar::Nbsp + text;
}

}  // namespace

void LetterBlocks::addSender(LetterFlow& flow) const {
  const auto& sender = m_letter.sender;
  const double top = addLogo(flow);
  auto name = setText(plainText(sender.name), m_fonts.name, senderWidth, 2);
  double y = top + heightOf(*name) + 8;
  flow.addText(std::move(name), sheet::left, top);
  QStringList lines{plainText(sender.legalForm)};
  // Abroad, the country belongs to the sender's address too.
  lines += addressLines(sender.street, sender.postcode, sender.city, sender.country,
                        m_letter.recipient.country);
  const QString phone = plainText(sender.phone);
  if (!phone.isEmpty()) lines.append(m_words.phone.arg(phone));
  lines.append(plainText(sender.email));
  addLines(flow, lines, m_fonts.cell, sheet::left, y, senderWidth);
}

double LetterBlocks::addLogo(LetterFlow& flow) const {
  if (m_letter.logo.isEmpty() || !checkLogo(m_letter.logo).ok()) return sheet::top;
  const QImage image = logoImage(m_letter.logo);
  if (image.isNull()) return sheet::top;
  const QSizeF size = QSizeF{image.size()}.scaled(largestLogo, Qt::KeepAspectRatio);
  flow.addImage({{sheet::left, sheet::top}, size}, image);
  return sheet::top + size.height() + 16;
}

void LetterBlocks::addRecipient(LetterFlow& flow) const {
  const auto& customer = m_letter.recipient;
  constexpr double width = sheet::right - sheet::recipientLeft;
  const auto lines = addressLines(customer.street + u'\n' + customer.street2, customer.postcode,
                                  customer.city, customer.country, m_letter.sender.country);
  auto name = setText(plainText(customer.name), m_fonts.bold, width, 2);
  const double nameHeight = heightOf(*name);
  const double height = nameHeight + double(lines.size()) * lineHeight(m_fonts.body);
  const double top =
      std::clamp(sheet::recipientBottom - height, sheet::recipientHighest, sheet::recipientTop);
  flow.addText(std::move(name), sheet::recipientLeft, top);
  double y = top + nameHeight;
  addLines(flow, lines, m_fonts.body, sheet::recipientLeft, y, width);
}

void LetterBlocks::addReference(LetterFlow& flow) const {
  constexpr double width = sheet::recipientLeft - sheet::left - 50;
  double y = sheet::bodyTop;
  const QString reference = plainText(m_letter.reference);
  if (!reference.isEmpty()) {
    addLines(flow, {m_words.reference.arg(reference)}, m_fonts.cell, sheet::left, y, width);
  }
  const QString day = letterDay(m_letter.day, m_letter.language);
  const QString city = plainText(m_letter.sender.city);
  const QString placeAndDay =
      city.isEmpty() ? m_words.day.arg(day) : m_words.placeAndDay.arg(city, day);
  y = sheet::bodyTop;
  addLines(flow, {placeAndDay}, m_fonts.body, sheet::recipientLeft, y,
           sheet::right - sheet::recipientLeft);
  flow.moveTo(y + m_spacing.subject);
}

double LetterBlocks::signatureHeight() const {
  return m_spacing.paragraph + 2 * lineHeight(m_fonts.body) + m_spacing.handwriting;
}

void LetterBlocks::addSignature(LetterFlow& flow) const {
  double y = flow.y() + m_spacing.paragraph;
  addLines(flow, {plainText(m_letter.sender.signatory), plainText(m_letter.sender.name)},
           m_fonts.body, sheet::recipientLeft, y, sheet::right - sheet::recipientLeft);
  flow.skip(signatureHeight());
}

QStringList LetterBlocks::footerLines() const {
  const auto& sender = m_letter.sender;
  const QString rcs = prefixed(u"RCS"_s, plainText(sender.rcsCity));
  const QString vat = plainText(sender.vatNumber);
  return {joined({plainText(sender.name), formAndCapital(sender, m_words, m_letter.language)}),
          joined({prefixed(u"SIREN"_s, groupedSiren(sender.siren)), rcs,
                  vat.isEmpty() ? QString{} : m_words.vatNumber.arg(vat)}),
          joined({prefixed(u"IBAN"_s, groupedIban(sender.iban)),
                  prefixed(u"BIC"_s, plainText(sender.bic))})};
}

void LetterBlocks::addEdges(std::vector<LetterPage>& pages) const {
  constexpr double full = sheet::right - sheet::left;
  constexpr double pageWidth = 200;
  const QString whose = joined({plainText(m_letter.sender.name), plainText(m_letter.recipient.name),
                                letterDay(m_letter.day, m_letter.language)});
  const auto lines = footerLines();
  for (size_t i = 0; i < pages.size(); ++i) {
    auto& page = pages[i];
    page.boxes.push_back({{sheet::left, sheet::footerTop - 12, full, rule}, ruleColour});
    double y = sheet::footerTop;
    for (const auto& line : lines) {
      if (line.isEmpty()) continue;
      page.texts.push_back(
          {setText(line, m_fonts.small, full - pageWidth, 1), {sheet::left, y}, quietColour});
      y += footerLineHeight;
    }
    const QString number = m_words.page.arg(QString::number(i + 1), QString::number(pages.size()));
    page.texts.push_back({setText(number, m_fonts.small, pageWidth, 1, Qt::AlignRight),
                          {sheet::right - pageWidth, sheet::footerTop},
                          quietColour});
    if (i == 0) continue;
    page.texts.push_back(
        {setText(whose, m_fonts.small, full, 1), {sheet::left, sheet::top}, quietColour});
    page.boxes.push_back({{sheet::left, sheet::top + 50, full, rule}, ruleColour});
  }
}

}  // namespace encaisse
