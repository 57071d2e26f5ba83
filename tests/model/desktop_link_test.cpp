#include "model/desktop_link.h"

#include <gtest/gtest.h>

namespace tern {
namespace {

using Page = DesktopLink::Page;

RelPath path(std::string_view bytes)
{
    return RelPath::parse(bytes).value();
}

void expectRefused(std::string_view text)
{
    const auto link = parseDesktopLink(text);
    ASSERT_FALSE(link.has_value()) << text << " was read as " << textOf(*link);
    EXPECT_EQ(link.error().code, ErrorCode::BadInput) << text;
    EXPECT_FALSE(link.error().detail.empty()) << text;
}

TEST(DesktopLink, NamesAPageAFolderAndAPath)
{
    EXPECT_EQ(parseDesktopLink("tern://open/lab-data").value(),
              (DesktopLink{Page::Open, "lab-data", {}}));
    EXPECT_EQ(parseDesktopLink("tern://open/lab-data/").value(),
              (DesktopLink{Page::Open, "lab-data", {}}));
    EXPECT_EQ(parseDesktopLink("tern://open/lab%20data/raw/plate%201.csv").value(),
              (DesktopLink{Page::Open, "lab data", path("raw/plate 1.csv")}));
    EXPECT_EQ(parseDesktopLink("TERN://conflicts/study").value(),
              (DesktopLink{Page::Conflicts, "study", {}}));
    EXPECT_EQ(parseDesktopLink("tern://versions/study/a,b@c.csv").value(),
              (DesktopLink{Page::Versions, "study", path("a,b@c.csv")}));
    EXPECT_EQ(parseDesktopLink("tern://why/study/100%25").value(),
              (DesktopLink{Page::Why, "study", path("100%")}));
}

TEST(DesktopLink, CarriesAnyName)
{
    std::string every;
    for (int byte = 1; byte < 256; ++byte) {
        if (byte != '/')
            every += static_cast<char>(byte);
    }
    const DesktopLink link{Page::Why, every, path("\xff\xfe/a b\n/" + every)};
    EXPECT_EQ(parseDesktopLink(textOf(link)).value(), link);
    EXPECT_EQ(textOf({Page::Open, "lab data", path("a/b?c")}), "tern://open/lab%20data/a/b%3Fc");
}

TEST(DesktopLink, TheLongestPathFitsIntoALink)
{
    std::string longest;
    while (longest.size() + 256 <= RelPath::maxBytes)
        longest += std::string(255, '\xff') + '/';
    longest.pop_back();
    const DesktopLink link{Page::Open, std::string(255, '%'), path(longest)};
    EXPECT_EQ(parseDesktopLink(textOf(link)).value(), link);
}

TEST(DesktopLink, IsRefusedWhenItLeadsOutOfTheFolder)
{
    expectRefused("tern://open/study/../../etc/passwd");
    expectRefused("tern://open/study/%2e%2e/%2E%2E/etc/passwd");
    expectRefused("tern://open/study/a%2F..%2F..%2Fetc");
    expectRefused("tern://open/study/./x");
    expectRefused("tern://open/study//etc/passwd");
    expectRefused("tern://open/study/.tern/id");
    expectRefused("tern://open/study/%2eTern");
    expectRefused("tern://open/study/a%00b");
}

TEST(DesktopLink, IsRefusedWhenItIsNoneOfThese)
{
    for (const char *text : {"",
                             "tern",
                             "tern:",
                             "tern:/open/x",
                             "tern://",
                             "tern://open",
                             "tern://open/",
                             "tern:///study",
                             "tern://delete/study",
                             "tern://OPEN/study",
                             "tern://open//",
                             "tern://open/st%2Fudy",
                             "tern://open/%00",
                             "http://open/study",
                             "tern://open/study?x=1",
                             "tern://open/study#x",
                             "tern://me@open/study",
                             "tern://open:80/study",
                             "tern://open/study/%",
                             "tern://open/study/%4",
                             "tern://open/study/%zz",
                             "tern://open/a b",
                             "tern://open/\xc3\xa4",
                             "tern://open/study\n",
                             " tern://open/study",
                             "tern://open/<b>",
                             "tern://open/a\\b",
                             "tern://versions/study"})
        expectRefused(text);
}

TEST(DesktopLink, IsRefusedWhenItIsTooLong)
{
    const std::string text = "tern://open/" + std::string(DesktopLink::maxTextBytes, 'a');
    const auto link = parseDesktopLink(text);
    ASSERT_FALSE(link.has_value());
    EXPECT_EQ(link.error().code, ErrorCode::TooLarge);
    EXPECT_LE(link.error().subject.size(), 64U);
    expectRefused("tern://open/" + std::string(256, 'a'));
    expectRefused("tern://open/study/" + std::string(256, 'a'));
}

} // namespace
} // namespace tern
