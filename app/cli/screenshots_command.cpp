#include <QCoreApplication>

#include "app/cli/command_list.h"

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};

class ScreenshotsCommand : public Command {
public:
  explicit ScreenshotsCommand(DrawScreenshots draw) : m_draw{std::move(draw)} {}

  QString name() const override { return u"screenshots"_s; }
  QString summary() const override {
    return Words::tr("Draws every page of the window as PNG, without a display");
  }
  void describe(Options& options) override {
    options.ledger(m_options.ledger);
    options.text(u"--out"_s, u"DIR"_s, Words::tr("Folder of the pictures"), m_options.folder);
    options.require(u"--out"_s);
    options.flag(u"--dark"_s, Words::tr("In the dark theme"), m_options.dark);
    options.option(u"--size"_s, u"WIDTHxHEIGHT"_s,
                   Words::tr("Size of the window (default: 1280x800)"),
                   [this](const QString& text) { return setSize(text); });
    options.asOf(m_options.asOf);
    options.language(m_options.language);
  }
  Needs needs(const QStringList& arguments) const override {
    Q_UNUSED(arguments)
    return Needs::Window;
  }

  ExitStatus run(Console& console) override {
    if (!m_draw) {
      console.complain(
          Words::tr("encaisse screenshots: this program was built without the window."));
      return ExitStatus::Usage;
    }
    return ExitStatus(m_draw(m_options));
  }

private:
  Result<void> setSize(const QString& text) {
    bool goodWidth = false;
    bool goodHeight = false;
    const QSize size{text.section(u'x', 0, 0).toInt(&goodWidth),
                     text.section(u'x', 1).toInt(&goodHeight)};
    constexpr int smallest = 320;
    constexpr int largest = 8192;
    if (!goodWidth || !goodHeight || std::min(size.width(), size.height()) < smallest ||
        std::max(size.width(), size.height()) > largest) {
      return Error{ErrorCode::InvalidInput,
                   Words::tr("--size: \"%1\" is not a size. Write it like 1280x800.").arg(text),
                   {}};
    }
    m_options.size = size;
    return {};
  }

  DrawScreenshots m_draw;
  ScreenshotOptions m_options;
};

}  // namespace

std::unique_ptr<Command> makeScreenshotsCommand(DrawScreenshots draw) {
  return std::make_unique<ScreenshotsCommand>(std::move(draw));
}

}  // namespace encaisse
