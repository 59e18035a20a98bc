#include "core/archive/sealed_documents.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include "core/archive/sealed_document_repository.h"
#include "core/base/day_number.h"
#include "core/db/transaction.h"
#include "core/ledger/setting_repository.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Archive)
};

// A chain alone does not show that its end is gone: the length and the last seal are kept apart.
const auto endSetting = u"sealed_documents"_s;

QString endOf(qint64 count, const QString& seal) {
  return u"%1 %2"_s.arg(QString::number(count), seal);
}

void addField(QCryptographicHash& hash, const QByteArray& field) {
  hash.addData(QByteArray::number(field.size()) + ':');
  hash.addData(field);
}

}  // namespace

QString sealOf(const SealedDocument& document, const QString& previousSeal) {
  QCryptographicHash hash{QCryptographicHash::Sha256};
  addField(hash, previousSeal.toUtf8());
  for (const qint64 id :
       {document.id, document.customerId, document.reminderId, document.messageId}) {
    addField(hash, QByteArray::number(id));
  }
  for (const auto& text : {document.kind, document.name, document.mediaType}) {
    addField(hash, text.toUtf8());
  }
  addField(hash, QCryptographicHash::hash(document.content, QCryptographicHash::Sha256));
  addField(hash, document.facts);
  for (const auto& text : {isoDay(document.leftOn), document.sealedAt, document.sealedBy}) {
    addField(hash, text.toUtf8());
  }
  return QString::fromLatin1(hash.result().toHex());
}

qint64 seal(Database& db, const LedgerContext& context, const DocumentToSeal& document) {
  SealedDocumentRepository documents{db};
  SealedDocument sealed;
  sealed.id = documents.nextId();
  sealed.customerId = document.customerId;
  sealed.reminderId = document.reminderId;
  sealed.messageId = document.messageId;
  sealed.kind = document.kind;
  sealed.name = document.name;
  sealed.mediaType = document.mediaType;
  sealed.content = document.content;
  sealed.facts = QJsonDocument{document.facts}.toJson(QJsonDocument::Compact);
  sealed.leftOn = document.leftOn;
  sealed.sealedAt = context.clock().toString(Qt::ISODate);
  sealed.sealedBy = context.actor;
  sealed.seal = sealOf(sealed, documents.lastSeal());
  documents.insert(sealed);
  SettingRepository{db}.save(endSetting, endOf(documents.count(), sealed.seal));
  return sealed.id;
}

QList<QString> verifySeals(const Database& db) {
  QList<QString> problems;
  QString previous;
  qint64 count = 0;
  SealedDocumentRepository{db}.each([&](const SealedDocument& document) {
    if (sealOf(document, previous) != document.seal) {
      problems.append(Words::tr("Document %1 (%2) is not as it left, or the one before is gone")
                          .arg(document.id)
                          .arg(document.name));
    }
    previous = document.seal;
    ++count;
  });
  const QString end = SettingRepository{db}.value(endSetting);
  if (end != (count == 0 ? QString{} : endOf(count, previous))) {
    problems.append(
        Words::tr("%1 documents are there, %2 were sealed")
            .arg(QString::number(count), end.isEmpty() ? u"0"_s : end.section(u' ', 0, 0)));
  }
  return problems;
}

Result<QList<SealedDocument>> Archive::list(std::optional<qint64> customerId,
                                            std::optional<qint64> reminderId) const {
  return inQuery([&]() -> Result<QList<SealedDocument>> {
    return SealedDocumentRepository{m_db}.list(customerId, reminderId);
  });
}

Result<SealedDocument> Archive::load(qint64 id) const {
  return inQuery([&]() -> Result<SealedDocument> {
    auto document = SealedDocumentRepository{m_db}.find(id);
    if (document) return *document;
    return Error{ErrorCode::NotFound, Words::tr("There is no sealed document %1.").arg(id), {}};
  });
}

}  // namespace encaisse
