#include "words/language.h"

#include <gtest/gtest.h>

#include <QApplication>

/// Widgets need an application; the tests need no screen. Words are English, whatever the desktop
/// of this computer speaks.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    tern::Translation translation{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    translation.use(tern::Language::English);
    return RUN_ALL_TESTS();
}
