#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace tern {

/// A value of JSON (RFC 8259). Numbers stay the text that they were, so that none is rounded;
/// members are ordered by the bytes of their keys, as Jupyter writes them. A value.
class Json {
public:
    struct Number {
        std::string text;
        bool operator==(const Number &) const = default;
    };
    using Array = std::vector<Json>;
    using Object = std::map<std::string, Json, std::less<>>;

    Json() = default; ///< null
    Json(bool value) : m_value(value) {}
    Json(Number value) : m_value(std::move(value)) {}
    Json(std::string value) : m_value(std::move(value)) {}
    Json(const char *value) : m_value(std::string(value)) {}
    Json(Array value) : m_value(std::move(value)) {}
    Json(Object value) : m_value(std::move(value)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const Number *number() const { return std::get_if<Number>(&m_value); }
    [[nodiscard]] const std::string *string() const { return std::get_if<std::string>(&m_value); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&m_value); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&m_value); }
    [[nodiscard]] Array *array() { return std::get_if<Array>(&m_value); }
    [[nodiscard]] Object *object() { return std::get_if<Object>(&m_value); }
    /// The member of that name; null when this is no object, or has none.
    [[nodiscard]] const Json *member(std::string_view key) const;

    friend bool operator==(const Json &, const Json &) = default;

private:
    std::variant<std::monostate, bool, Number, std::string, Array, Object> m_value;
};

/// How a document was written: what the next one to write it would do, too.
struct JsonLayout {
    int indent = 1; ///< spaces a level; -1: all in one line, as Jupyter never writes it
    bool isLineEnded = true;

    bool operator==(const JsonLayout &) const = default;
};

inline constexpr int maxIndent = 8;

/// As Python's json and JavaScript write it: UTF-8 as it is, control characters escaped.
[[nodiscard]] std::string writeJson(const Json &value, const JsonLayout &layout);

} // namespace tern
