#include "picture.h"

#include "widgets/theme.h"
#include "widgets/type_scale.h"
#include "words/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEvent>
#include <QPixmap>

#include <cstdio>

namespace tern {

namespace {

constexpr int designFontPixels = 13;

std::vector<Picture> allPictures()
{
    std::vector<Picture> all;
    for (auto list : {
             activityPictures,
             conflictPictures,
             controlsPictures,
             folderPictures,
             guardPictures,
             rulesPictures,
             settingsPictures,
             trashPictures,
             trayPictures,
             whyPictures,
             wizardPictures,
         }) {
        for (Picture &picture : list())
            all.push_back(std::move(picture));
    }
    return all;
}

/// Lets answers that wait in the event loop arrive, and layouts settle.
void settle()
{
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool take(const Picture &picture, const QString &file)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(designFontPixels * picture.textPercent / 100);
    QApplication::setFont(font);
    SampleDesk desk;
    const std::unique_ptr<QWidget> widget = picture.make(desk);
    // Tests and pictures have no screen to be in the way of.
    widget->setAttribute(Qt::WA_DontShowOnScreen,
                         QGuiApplication::platformName() != QLatin1String("offscreen"));
    if (!picture.size.isEmpty())
        widget->resize(scaled(picture.size.width(), widget.get()),
                       scaled(picture.size.height(), widget.get()));
    widget->show();
    settle();
    if (picture.arrange)
        picture.arrange(*widget);
    else if (QWidget *focus = widget->focusWidget())
        focus->clearFocus();
    settle();
    return widget->grab().save(file);
}

} // namespace

int runGallery(QApplication &application)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
    parser.addOption({QStringLiteral("only"), QStringLiteral("pictures with this in their name"),
                      QStringLiteral("TEXT")});
    parser.addHelpOption();
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, QStringLiteral("gallery")));
    const bool twice = application.devicePixelRatio() > 1.5;
    int failures = !folder.mkpath(QStringLiteral("."));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(application, theme);
        const std::vector<Picture> pictures = allPictures();
        for (const Picture &picture : pictures) {
            if (!picture.name.contains(parser.value(QStringLiteral("only"))))
                continue;
            const QString name =
                QStringLiteral("%1-%2%3.png")
                    .arg(picture.name,
                         theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark"),
                         twice ? QStringLiteral("@2x") : QString());
            if (take(picture, folder.filePath(name)))
                continue;
            std::fprintf(stderr, "%s could not be written\n", qPrintable(name));
            ++failures;
        }
    }
    return failures == 0 ? 0 : 1;
}

} // namespace tern

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    tern::Translation translation{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    translation.use(tern::Language::English);
    return tern::runGallery(application);
}
