#include "ui/import/profile_tasks.h"

#include <QFile>
#include <QSaveFile>
#include <QWidget>

#include "ui/common/prompts.h"
#include "ui/import/profile_dialog.h"
#include "ui/import/reading_profile.h"
#include "ui/ledger_session.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

constexpr qint64 largestProfile = 1 << 20;

QString nameOf(const TableMapping& mapping, const QString& suggestion) {
  return mapping.profile.name.isEmpty() ? suggestion : mapping.profile.name;
}

}  // namespace

ProfileTasks::ProfileTasks(LedgerSession& session, UserPrompts& prompts, QWidget* window)
    : QObject{window}, m_session{session}, m_prompts{prompts}, m_window{window} {}

QList<ImportProfile> ProfileTasks::profiles() const {
  const auto known = m_session.ledger().imports().profiles();
  return known.ok() ? known.value() : QList<ImportProfile>{};
}

bool ProfileTasks::store(const ImportProfile& profile) {
  const auto saved = m_session.ledger().imports().saveProfile(profile);
  if (!saved.ok()) m_prompts.showError(m_window, saved.error());
  return saved.ok();
}

void ProfileTasks::save(const TableMapping& mapping, const QString& suggestion) {
  QStringList existing;
  for (const auto& profile : profiles()) existing.append(profile.name);
  auto* dialog = new ProfileDialog{nameOf(mapping, suggestion), mapping.profile.paymentTerms,
                                   m_session.snapshot()->company.paymentTerms, existing, m_window};
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, mapping] {
    ImportProfile profile = profileToKeep(mapping, dialog->name());
    profile.paymentTerms = dialog->terms();
    if (store(profile)) Q_EMIT chosen(profile.name);
  });
  dialog->open();
}

void ProfileTasks::exportToFile(const TableMapping& mapping, const QString& suggestion) {
  ImportProfile profile = profileToKeep(mapping, nameOf(mapping, suggestion));
  const QString path = m_prompts.saveFile(m_window, tr("Export the profile"),
                                          profile.name + u".json"_s, tr("Profiles (*.json)"));
  if (path.isEmpty()) return;
  QSaveFile file{path};
  const QByteArray bytes = profileToFile(profile);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    m_prompts.showError(
        m_window, {ErrorCode::Storage, tr("%1 cannot be written. Choose another folder.").arg(path),
                   file.errorString()});
  }
}

void ProfileTasks::importFromFile() {
  const QString path =
      m_prompts.openFile(m_window, tr("Import a profile"), tr("Profiles (*.json)"));
  if (path.isEmpty()) return;
  QFile file{path};
  if (!file.open(QIODevice::ReadOnly)) {
    m_prompts.showError(
        m_window, {ErrorCode::Storage, tr("%1 cannot be read.").arg(path), file.errorString()});
    return;
  }
  auto profile = profileFromFile(file.read(largestProfile + 1));
  if (!profile.ok()) {
    m_prompts.showError(m_window, profile.error());
    return;
  }
  // A ready profile that travelled becomes the user's own.
  auto own = std::move(profile).value();
  own.key.clear();
  if (store(own)) Q_EMIT chosen(own.name);
}

void ProfileTasks::remove(const QString& name) {
  const auto removed = m_session.ledger().imports().removeProfile(name);
  if (removed.ok()) {
    Q_EMIT chosen({});
  } else {
    m_prompts.showError(m_window, removed.error());
  }
}

}  // namespace encaisse
