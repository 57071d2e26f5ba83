#include "run_filters.h"

#include "bytes.h"
#include "rules/path_filter.h"

#include <QJsonArray>

namespace tern {

namespace {

constexpr qsizetype textsAllowed = 1000; // of one kind

Result<std::vector<std::string>> textsFrom(const QJsonObject &arguments, const QString &key)
{
    const QJsonArray array = arguments.value(key).toArray();
    if (array.size() > textsAllowed)
        return fail(ErrorCode::BadInput, key.toStdString(), "too many");
    std::vector<std::string> texts;
    for (const QJsonValue &value : array)
        texts.push_back(value.toString().toStdString());
    return texts;
}

} // namespace

Result<std::function<bool(const RelPath &, const Entry &)>>
admissionFrom(const QJsonObject &arguments, std::int64_t now)
{
    PathFilterTexts texts;
    texts.now = now;
    TERN_TRY(texts.includes, textsFrom(arguments, u"include"_qs));
    TERN_TRY(texts.excludes, textsFrom(arguments, u"exclude"_qs));
    TERN_TRY(texts.filters, textsFrom(arguments, u"filter"_qs));
    TERN_TRY(texts.expressions, textsFrom(arguments, u"filter_expr"_qs));
    TERN_TRY(const PathFilter filter, PathFilter::compile(texts));
    std::function<bool(const RelPath &, const Entry &)> admits;
    if (!filter.admitsEverything())
        admits = [filter](const RelPath &path, const Entry &entry) {
            return filter.admits(path, entry);
        };
    return admits;
}

} // namespace tern
