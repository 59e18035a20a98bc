#include <QCoreApplication>
#include <QSaveFile>

#include "app/cli/command_list.h"
#include "app/cli/ledger_access.h"
#include "app/cli/row_output.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

constexpr qint64 largestProfile = 1 << 20;

class ProfilesCommand : public Command {
public:
  QString name() const override { return u"profiles"_s; }
  QString summary() const override {
    return Words::tr("Lists the import profiles, saves one from a JSON file or writes one");
  }

  void describe(Options& options) override {
    options.ledger(m_ledger);
    options.text(u"--import"_s, u"FILE"_s, Words::tr("Saves the profile of this JSON file"),
                 m_import);
    options.text(u"--export"_s, u"NAME"_s, Words::tr("Writes this profile to the file of --to"),
                 m_export);
    options.text(u"--to"_s, u"FILE"_s, Words::tr("The JSON file to write"), m_to);
    options.text(u"--remove"_s, u"NAME"_s, Words::tr("Removes a saved profile"), m_remove);
    options.format(m_format);
  }

  ExitStatus run(Console& console) override {
    if (m_export.isEmpty() != m_to.isEmpty()) {
      console.complain(Words::tr("encaisse profiles: give --export and --to together."));
      return ExitStatus::Usage;
    }
    const bool writes = !m_import.isEmpty() || !m_remove.isEmpty();
    const auto ledger = writes ? openForWriting(m_ledger) : openForReading(m_ledger);
    if (!ledger.ok()) return console.refuse(ledger.error());
    auto& imports = ledger.value()->imports();
    if (!m_import.isEmpty()) return import(console, imports);
    if (!m_remove.isEmpty()) {
      const auto removed = imports.removeProfile(m_remove);
      return removed.ok() ? ExitStatus::Done : console.refuse(removed.error());
    }
    const auto own = imports.profiles();
    if (!own.ok()) return console.refuse(own.error());
    return m_export.isEmpty() ? list(console, own.value()) : write(console, own.value());
  }

private:
  ExitStatus import(Console& console, ImportService& imports) const {
    const auto bytes = readWhole(m_import, largestProfile);
    if (!bytes.ok()) return console.refuse(bytes.error());
    const auto profile = profileFromFile(bytes.value());
    if (!profile.ok()) return console.refuse(profile.error());
    const auto saved = imports.saveProfile(profile.value());
    if (!saved.ok()) return console.refuse(saved.error());
    console.line(Words::tr("Saved the profile \"%1\".").arg(profile.value().name));
    return ExitStatus::Done;
  }

  ExitStatus list(Console& console, const QList<ImportProfile>& own) const {
    Rows rows;
    rows.columns = {{u"key"_s, Words::tr("Key")},
                    {u"name"_s, Words::tr("Name")},
                    {u"meaning"_s, Words::tr("Meaning")},
                    {u"knowledge"_s, Words::tr("Known from")},
                    {u"source"_s, {}}};
    for (const auto& profiles : {own, readyProfiles()}) {
      for (const auto& profile : profiles) {
        rows.cells.append(
            {profile.key, profile.name, toKey(profile.meaning), profile.knowledge, profile.source});
      }
    }
    printRows(console, rows, m_format);
    return ExitStatus::Done;
  }

  ExitStatus write(Console& console, const QList<ImportProfile>& own) const {
    const auto profile = findProfile(m_export, own);
    if (!profile) {
      return console.refuse(
          {ErrorCode::NotFound, Words::tr("There is no import profile \"%1\".").arg(m_export), {}});
    }
    QSaveFile file{m_to};
    const QByteArray bytes = profileToFile(*profile);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
      return console.refuse({ErrorCode::Storage,
                             Words::tr("%1 cannot be written: %2").arg(m_to, file.errorString()),
                             {}});
    }
    return ExitStatus::Done;
  }

  QString m_ledger;
  QString m_import;
  QString m_export;
  QString m_to;
  QString m_remove;
  OutputFormat m_format = OutputFormat::Table;
};

}  // namespace

std::unique_ptr<Command> makeProfilesCommand() { return std::make_unique<ProfilesCommand>(); }

}  // namespace encaisse
