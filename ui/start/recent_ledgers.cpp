#include "ui/start/recent_ledgers.h"

#include <QFileInfo>
#include <QSettings>

namespace encaisse {

using namespace Qt::StringLiterals;

namespace {

constexpr int kept = 15;
const auto group = u"recent"_s;

void write(const QList<RecentLedger>& ledgers) {
  QSettings settings;
  settings.remove(group);
  settings.beginWriteArray(group);
  for (int i = 0; i < int(ledgers.size()); ++i) {
    settings.setArrayIndex(i);
    settings.setValue(u"path"_s, ledgers[i].path);
    settings.setValue(u"name"_s, ledgers[i].name);
  }
  settings.endArray();
}

QList<RecentLedger> without(QList<RecentLedger> ledgers, const QString& path) {
  ledgers.removeIf([&path](const RecentLedger& ledger) { return ledger.path == path; });
  return ledgers;
}

}  // namespace

QList<RecentLedger> recentLedgers() {
  QSettings settings;
  QList<RecentLedger> ledgers;
  const int count = settings.beginReadArray(group);
  for (int i = 0; i < count; ++i) {
    settings.setArrayIndex(i);
    const QString path = settings.value(u"path"_s).toString();
    ledgers.append({path, settings.value(u"name"_s).toString(), QFileInfo::exists(path)});
  }
  settings.endArray();
  return ledgers;
}

void rememberLedger(const QString& path, const QString& name) {
  const QString absolute = QFileInfo{path}.absoluteFilePath();
  auto ledgers = without(recentLedgers(), absolute);
  ledgers.prepend({absolute, name, true});
  write(ledgers.mid(0, kept));
}

void forgetLedger(const QString& path) { write(without(recentLedgers(), path)); }

}  // namespace encaisse
