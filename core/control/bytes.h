#pragma once

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tern {

/// Bytes of names as JSON text: what is not UTF-8 shows as U+FFFD, and then, and only then, the
/// exact bytes stand beside it under `<key>_base64`.
void putBytes(QJsonObject &object, const QString &key, const std::string &bytes);
/// What putBytes() put: exact. Nothing when it is missing or is no text.
[[nodiscard]] std::optional<std::string> bytesFrom(const QJsonObject &object, const QString &key);

/// For values of ours, which are UTF-8.
[[nodiscard]] QString textOf(std::string_view text);
[[nodiscard]] std::string stringFrom(const QJsonObject &object, const QString &key);

/// ISO 8601 in UTC with nine digits of seconds, so that texts order as times do:
/// "2026-11-20T19:14:05.000000000Z". Any value (years 1677 to 2262).
[[nodiscard]] std::string isoTime(std::int64_t nanoseconds);

} // namespace tern
