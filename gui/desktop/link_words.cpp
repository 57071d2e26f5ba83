#include "link_words.h"

#include "words/words.h"
#include "words/words_text.h"

#include <QCoreApplication>

namespace tern {

namespace {

/// For lupdate.
struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(tern::links)
};

} // namespace

QString sentenceForLink(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return LinkWords::tr(
                   "The link leads to the folder %1, which Tern does not sync here. Nothing "
                   "was changed. Add the folder first, or ask who sent the link.")
            .arg(quoted(shownName(error.subject)));
    case ErrorCode::TooLarge:
        return LinkWords::tr("The link is too long to be one of Tern's. It was not followed, and "
                             "nothing was changed.");
    default:
        return LinkWords::tr(
            "This is not a link that Tern can follow. Nothing was changed. Ask who "
            "sent it for another one.");
    }
}

} // namespace tern
