#include "app/cli/page_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <algorithm>

#include "core/letters/letter_format.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

}  // namespace

bool needsFonts(const QStringList& arguments) {
  return std::ranges::any_of(arguments, [](const auto& argument) {
    return argument.startsWith(u"--out"_s) || argument.startsWith(u"--png"_s);
  });
}

Result<void> writeDocument(const QString& path, const QByteArray& bytes) {
  QSaveFile file{path};
  const bool written =
      file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
  if (written) return {};
  return Error{
      ErrorCode::Storage,
      Words::tr("%1 cannot be written. Check the folder and the room on the disk.").arg(path),
      file.errorString()};
}

Result<QString> folderPath(const QString& folder, const QString& stem, const QString& ending) {
  if (!QDir{}.mkpath(folder)) {
    return Error{ErrorCode::Storage, Words::tr("The folder %1 cannot be made.").arg(folder), {}};
  }
  return QDir{folder}.filePath(safeFileName(stem) + ending);
}

Result<void> writePages(const QString& folder, const QString& stem,
                        const QList<QByteArray>& images) {
  for (qsizetype i = 0; i < images.size(); ++i) {
    const auto path = folderPath(folder, stem, u" %1.png"_s.arg(i + 1));
    if (!path.ok()) return path.error();
    if (auto written = writeDocument(path.value(), images[i]); !written.ok()) return written;
  }
  return {};
}

}  // namespace encaisse
