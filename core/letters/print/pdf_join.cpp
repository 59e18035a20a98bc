#include "core/letters/print/pdf_join.h"

#include <QCoreApplication>
#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <vector>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PdfJoin)
};

/// A bookmark before it is in the document.
struct Bookmark {
  QString title;
  QPDFObjectHandle page;
};

std::unique_ptr<QPDF> opened(const PdfPart& part) {
  auto pdf = std::make_unique<QPDF>();
  pdf->setSuppressWarnings(true);
  pdf->processMemoryFile(part.title.toUtf8().constData(), part.pdf.constData(),
                         size_t(part.pdf.size()));
  return pdf;
}

/// The outline: a list in which each entry knows its neighbours.
void addBookmarks(QPDF& whole, const std::vector<Bookmark>& bookmarks) {
  auto root = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
  std::vector<QPDFObjectHandle> entries;
  for (const auto& bookmark : bookmarks) {
    auto entry = QPDFObjectHandle::newDictionary();
    entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
    auto target = QPDFObjectHandle::newArray();
    target.appendItem(bookmark.page);
    target.appendItem(QPDFObjectHandle::newName("/Fit"));
    entry.replaceKey("/Dest", target);
    entry.replaceKey("/Parent", root);
    entries.push_back(whole.makeIndirectObject(entry));
  }
  for (size_t i = 0; i < entries.size(); ++i) {
    if (i > 0) entries[i].replaceKey("/Prev", entries[i - 1]);
    if (i + 1 < entries.size()) entries[i].replaceKey("/Next", entries[i + 1]);
  }
  root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
  root.replaceKey("/First", entries.front());
  root.replaceKey("/Last", entries.back());
  root.replaceKey("/Count", QPDFObjectHandle::newInteger(int(entries.size())));
  whole.getRoot().replaceKey("/Outlines", root);
  whole.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QByteArray written(QPDF& whole) {
  QPDFWriter writer{whole};
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

Error unreadable(const QString& title, const std::exception& problem) {
  return {ErrorCode::FileFormat,
          Words::tr("\"%1\" cannot be read as a PDF, or is protected. Leave it out, or replace it.")
              .arg(title),
          QString::fromUtf8(problem.what())};
}

}  // namespace

Result<QByteArray> joinPdfs(const QList<PdfPart>& parts) {
  QString reading;
  try {
    QPDF whole;
    whole.emptyPDF();
    QPDFPageDocumentHelper pages{whole};
    std::vector<std::unique_ptr<QPDF>> sources;  // pages are copied when the whole is written
    std::vector<Bookmark> bookmarks;
    for (const auto& part : parts) {
      reading = part.title;
      sources.push_back(opened(part));
      const auto before = pages.getAllPages().size();
      for (auto& page : QPDFPageDocumentHelper{*sources.back()}.getAllPages()) {
        pages.addPage(page, false);
      }
      const auto all = pages.getAllPages();
      if (all.size() > before) bookmarks.push_back({part.title, all[before].getObjectHandle()});
    }
    if (!bookmarks.empty()) addBookmarks(whole, bookmarks);
    return written(whole);
  } catch (const std::exception& problem) {
    return unreadable(reading, problem);
  }
}

Result<int> pageCount(const QByteArray& pdf) {
  try {
    return int(QPDFPageDocumentHelper{*opened({{}, pdf})}.getAllPages().size());
  } catch (const std::exception& problem) {
    return unreadable({}, problem);
  }
}

}  // namespace encaisse
