#include "core/base/setting_text.h"

#include <QJsonDocument>

namespace encaisse {

QJsonObject settingObject(const QString& text) {
  return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString settingText(const QJsonObject& value) {
  if (value.isEmpty()) return {};
  return QString::fromUtf8(QJsonDocument{value}.toJson(QJsonDocument::Compact));
}

}  // namespace encaisse
