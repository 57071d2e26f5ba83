#include <gtest/gtest.h>

#include <QCoreApplication>

/// The tests have no window themselves; the programs that they drive have.
int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
