#include "core/letters/template_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include "core/db/transaction.h"
#include "core/ledger/audit_log.h"
#include "core/ledger/setting_repository.h"
#include "core/letters/logo_image.h"
#include "core/letters/template_lint.h"
#include "core/letters/template_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TemplateService)
};

const QString logoSetting = u"logo"_s;

Result<QString> shippedText(const QString& key, const QString& language) {
  const bool isKnown =
      LetterTemplate::keys().contains(key) && LetterTemplate::languages().contains(language);
  QFile file{u":/encaisse/letters/%1.txt"_s.arg(templateName(key, language))};
  if (!isKnown || !file.open(QIODevice::ReadOnly)) {
    return Error{ErrorCode::NotFound,
                 Words::tr("There is no letter \"%1\" in the language \"%2\". The list of "
                           "templates shows those there are.")
                     .arg(key, language),
                 {}};
  }
  return QString::fromUtf8(file.readAll());
}

QJsonObject toJson(const QString& key, const QString& language,
                   const std::optional<QString>& body) {
  QJsonObject json{{u"key"_s, key}, {u"language"_s, language}};
  if (body) json[u"body"_s] = *body;
  return json;
}

QString unified(QString text) {
  text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::ByteOrderMark);
  return text;
}

Error refusal(const QList<LintFinding>& findings) {
  QStringList reasons{Words::tr("The letter is not saved.")};
  for (const auto& finding : findings) {
    if (finding.isRefusal) reasons.append(finding.reason);
  }
  return {ErrorCode::InvalidInput, reasons.join(u'\n'), {}};
}

}  // namespace

Result<QList<TemplateEntry>> TemplateService::list() const {
  return inQuery([&]() -> Result<QList<TemplateEntry>> {
    const auto own = TemplateRepository{m_db}.texts();
    QList<TemplateEntry> entries;
    for (const auto& language : LetterTemplate::languages()) {
      for (const auto& key : LetterTemplate::keys()) {
        const auto shipped = shippedText(key, language);
        if (!shipped.ok()) return shipped.error();
        const auto found = own.constFind(templateName(key, language));
        const bool isOwn = found != own.constEnd();
        entries.append({key, language, isOwn ? *found : shipped.value(), isOwn});
      }
    }
    return entries;
  });
}

Result<TemplateEntry> TemplateService::find(const QString& key, const QString& language) const {
  return inQuery([&]() -> Result<TemplateEntry> {
    const auto shipped = shippedText(key, language);
    if (!shipped.ok()) return shipped.error();
    const auto own = TemplateRepository{m_db}.find(key, language);
    return TemplateEntry{key, language, own.value_or(shipped.value()), own.has_value()};
  });
}

Result<void> TemplateService::save(const QString& key, const QString& language,
                                   const QString& text) {
  if (const auto shipped = shippedText(key, language); !shipped.ok()) return shipped.error();
  const QString body = unified(text);
  if (const auto findings = lintTemplate(key, language, body); hasRefusal(findings)) {
    return refusal(findings);
  }
  return inTransaction(m_db, [&]() -> Result<void> {
    TemplateRepository templates{m_db};
    const auto before = templates.find(key, language);
    templates.save(key, language, body);
    AuditLog{m_db, m_context}.write(u"template.save"_s, u"template"_s, 0,
                                    toJson(key, language, before), toJson(key, language, body));
    return {};
  });
}

Result<bool> TemplateService::reset(const QString& key, const QString& language) {
  if (const auto shipped = shippedText(key, language); !shipped.ok()) return shipped.error();
  return inTransaction(m_db, [&]() -> Result<bool> {
    TemplateRepository templates{m_db};
    const auto before = templates.find(key, language);
    if (!templates.remove(key, language)) return false;
    AuditLog{m_db, m_context}.write(u"template.save"_s, u"template"_s, 0,
                                    toJson(key, language, before), toJson(key, language, {}));
    return true;
  });
}

Result<void> TemplateService::saveLogo(const QByteArray& image) {
  if (!image.isEmpty()) {
    if (auto checked = checkLogo(image); !checked.ok()) return checked;
  }
  return inTransaction(m_db, [&]() -> Result<void> {
    SettingRepository settings{m_db};
    const QString before = settings.value(logoSetting);
    const QString after = QString::fromLatin1(image.toBase64());
    if (before == after) return {};
    settings.save(logoSetting, after);
    AuditLog{m_db, m_context}.write(u"logo.save"_s, u"company"_s, 0, {{u"logo"_s, before}},
                                    {{u"logo"_s, after}});
    return {};
  });
}

Result<Stationery> TemplateService::stationery() const {
  return inQuery([&]() -> Result<Stationery> { return readStationery(m_db); });
}

Stationery readStationery(const Database& db) {
  Stationery stationery{TemplateRepository{db}.texts(), {}};
  const QByteArray logo =
      QByteArray::fromBase64(SettingRepository{db}.value(logoSetting).toLatin1());
  // A file that somebody else wrote may hold anything.
  if (checkLogo(logo).ok()) stationery.logo = logo;
  return stationery;
}

void restoreTemplate(Database& db, const QJsonObject& before) {
  TemplateRepository templates{db};
  const QString key = before[u"key"_s].toString();
  const QString language = before[u"language"_s].toString();
  if (before.contains(u"body"_s)) {
    templates.save(key, language, before[u"body"_s].toString());
  } else {
    templates.remove(key, language);
  }
}

void restoreLogo(Database& db, const QJsonObject& before) {
  SettingRepository{db}.save(logoSetting, before[u"logo"_s].toString());
}

}  // namespace encaisse
