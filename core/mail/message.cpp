#include "core/mail/message.h"

#include <QRegularExpression>
#include <QUrl>
#include <array>
#include <utility>

#include "core/base/contracts.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr std::array<std::pair<MessageState, const char16_t*>, 6> stateKeys{{
    {MessageState::Planned, u"planned"},
    {MessageState::Sending, u"sending"},
    {MessageState::Sent, u"sent"},
    {MessageState::Failed, u"failed"},
    {MessageState::Unknown, u"unknown"},
    {MessageState::Dropped, u"dropped"},
}};

// RFC 5321, 4.5.3.1: 64 octets before the @, 254 in all.
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;

bool breaksALine(char32_t c) {
  const auto category = QChar::category(c);
  return category == QChar::Other_Control || category == QChar::Separator_Line ||
         category == QChar::Separator_Paragraph || c == 0x200E || c == 0x200F ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

QString messageStateKey(MessageState state) {
  for (const auto& [value, key] : stateKeys) {
    if (value == state) return QString::fromUtf16(key);
  }
  EXPECTS(false);
  return {};
}

MessageState messageStateFrom(const QString& key) {
  for (const auto& [value, word] : stateKeys) {
    if (key == QStringView{word}) return value;
  }
  return MessageState::Unknown;
}

QString usableAddress(const QString& address) {
  const QString trimmed = address.trimmed();
  const qsizetype at = trimmed.lastIndexOf(u'@');
  if (at < 1 || at > longestLocalPart) return {};
  static const QRegularExpression localPart{
      u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"_s};
  static const QRegularExpression domainPart{
      u"\\A([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}"
      "[A-Za-z0-9])?)*\\z"_s};
  const QString local = trimmed.left(at);
  const QString domain = QString::fromLatin1(QUrl::toAce(trimmed.mid(at + 1)));
  if (!localPart.match(local).hasMatch() || !domainPart.match(domain).hasMatch()) return {};
  QString result = local + u'@' + domain;
  if (result.size() > longestAddress) return {};
  return result;
}

QList<MailAddress> addressesIn(const QString& field, const QString& name) {
  static const QRegularExpression separators{u"[,;\\s]+"_s};
  QList<MailAddress> addresses;
  const auto parts = field.split(separators, Qt::SkipEmptyParts);
  for (const auto& part : parts) {
    const MailAddress address{usableAddress(part), headerText(name)};
    if (!address.address.isEmpty() && !addresses.contains(address)) addresses.append(address);
  }
  return addresses;
}

QString headerText(const QString& text) {
  QString result;
  for (const char32_t c : text.toUcs4()) {
    const char32_t kept = breaksALine(c) ? U' ' : c;
    if (kept == U' ' && (result.isEmpty() || result.endsWith(u' '))) continue;
    result += QString::fromUcs4(&kept, 1);
  }
  return result.trimmed();
}

}  // namespace encaisse
