#pragma once

#include <QJsonObject>
#include <QString>

namespace encaisse {

/// The JSON object that a setting's text holds; empty where it holds none.
QJsonObject settingObject(const QString& text);

/// The text a setting is kept as; empty for the defaults.
QString settingText(const QJsonObject& value);

}  // namespace encaisse
