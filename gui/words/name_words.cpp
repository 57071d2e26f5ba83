#include "words.h"

#include "base/utf8.h"

#include <QChar>
#include <QDir>

#include <string_view>

namespace tern {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// How many bytes the character at `at` has; 0 when no UTF-8 begins there.
std::size_t lengthAt(std::string_view bytes, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const std::string_view character = bytes.substr(at, length);
    return character.size() == length && isValidUtf8(character) ? length : 0;
}

/// Controls, line ends, and what is seen by its effect on others alone: the turns of direction,
/// marks without width. What joins letters is part of how some languages are written.
bool misleads(char32_t character)
{
    constexpr char32_t nonJoiner = 0x200C;
    constexpr char32_t joiner = 0x200D;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    case QChar::Other_Format: return character != nonJoiner && character != joiner;
    default: return false;
    }
}

bool runsFromTheRight(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

} // namespace

QString shownName(const std::string &bytes)
{
    std::u32string shown;
    bool isolate = false;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = lengthAt(bytes, at);
        char32_t character = replacement;
        if (length > 0)
            character = QString::fromUtf8(bytes.data() + at, static_cast<qsizetype>(length))
                            .toUcs4()
                            .value(0, replacement);
        if (misleads(character))
            character = replacement;
        shown += character;
        isolate = isolate || runsFromTheRight(character);
        at += length > 0 ? length : 1;
    }
    const QString text = QString::fromUcs4(shown.data(), static_cast<qsizetype>(shown.size()));
    // A name written from the right must not turn what stands beside it: first strong isolate.
    return isolate ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString shownPath(const RelPath &path)
{
    return shownPlace(path.bytes());
}

QString shownPlace(const std::string &path)
{
    const std::string home = QDir::homePath().toStdString();
    const bool atHome = home.size() > 1 && path.starts_with(home)
                        && (path.size() == home.size() || path[home.size()] == '/');
    const std::string place = atHome ? "~" + path.substr(home.size()) : path;
    // Part by part: a name written from the right keeps its place between the others.
    QString shown;
    std::size_t begin = 0;
    for (std::size_t slash = place.find('/'); slash != std::string::npos;
         slash = place.find('/', begin)) {
        shown += shownName(place.substr(begin, slash - begin)) + u'/';
        begin = slash + 1;
    }
    return shown + shownName(place.substr(begin));
}

} // namespace tern
