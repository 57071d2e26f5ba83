#include "client/unshared_json.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace tern::test {
namespace {

TEST(UnsharedJson, IsTheSameHoweverDeepItIs)
{
    const QJsonObject folder{{QStringLiteral("name"), QStringLiteral("scans")},
                             {QStringLiteral("progress"),
                              QJsonObject{{QStringLiteral("done"), QJsonArray{1, 2.5, true}}}}};
    const QJsonObject object{{QStringLiteral("folders"), QJsonArray{folder, QJsonValue()}},
                             {QStringLiteral("empty"), QJsonObject()}};
    EXPECT_EQ(unshared(object), object);
}

} // namespace
} // namespace tern::test
