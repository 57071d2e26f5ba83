#include "json_parse.h"

#include <nlohmann/json.hpp>

namespace tern {

namespace {

/// Builds values from what nlohmann's parser tells; returning false ends it.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(std::int64_t value) override { return addNumber(std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) override { return addNumber(std::to_string(value)); }
    // Also for integers beyond 64 bits.
    bool number_float(double, const std::string &text) override { return addNumber(text); }
    bool string(std::string &value) override { return add(Json(std::move(value))); }
    bool binary(nlohmann::json::binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(Json(Json::Object())); }
    bool key(std::string &name) override
    {
        m_key = std::move(name);
        return !m_open.back()->member(m_key);
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Json(Json::Array())); }
    bool end_array() override { return close(); }

    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) override
    {
        return false;
    }

    [[nodiscard]] Json take() { return std::move(m_root); }

private:
    bool addNumber(std::string text) { return add(Json(Json::Number{std::move(text)})); }
    bool add(Json value) { return place(std::move(value)) != nullptr; }
    bool open(Json value)
    {
        if (m_open.size() == maxJsonDepth)
            return false;
        Json *placed = place(std::move(value));
        if (placed)
            m_open.push_back(placed);
        return placed != nullptr;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    /// Where it stands then, which holds until a value is added to what is around it.
    Json *place(Json value)
    {
        if (++m_count > maxJsonValues)
            return nullptr;
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        if (Json::Array *array = m_open.back()->array())
            return &array->emplace_back(std::move(value));
        return &m_open.back()->object()->emplace(std::move(m_key), std::move(value)).first->second;
    }

    Json m_root;
    std::vector<Json *> m_open; ///< from the root inwards
    std::string m_key;
    std::size_t m_count = 0;
};

/// By the second line, as whoever reads it would.
JsonLayout layoutOf(std::string_view bytes)
{
    JsonLayout layout;
    layout.isLineEnded = bytes.ends_with('\n');
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos || end + 1 == bytes.size()) {
        layout.indent = -1;
        return layout;
    }
    const std::string_view second = bytes.substr(end + 1);
    const std::size_t spaces = second.find_first_not_of(' ');
    if (spaces <= maxIndent && second[spaces] == '"')
        layout.indent = static_cast<int>(spaces);
    return layout;
}

} // namespace

std::optional<JsonDocument> parseJson(std::string_view bytes)
{
    Builder builder;
    try {
        if (!nlohmann::json::sax_parse(bytes, &builder))
            return std::nullopt;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
    return JsonDocument{builder.take(), layoutOf(bytes)};
}

} // namespace tern
