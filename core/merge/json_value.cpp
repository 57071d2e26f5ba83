#include "json_value.h"

namespace tern {

namespace {

class Writer {
public:
    explicit Writer(const JsonLayout &layout) : m_layout(layout) {}

    void write(const Json &value)
    {
        if (const auto *array = value.array())
            writeArray(*array);
        else if (const auto *object = value.object())
            writeObject(*object);
        else if (const auto *string = value.string())
            writeString(*string);
        else if (const auto *number = value.number())
            m_out += number->text;
        else if (const auto *boolean = value.boolean())
            m_out += *boolean ? "true" : "false";
        else
            m_out += "null";
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void writeArray(const Json::Array &array)
    {
        m_out += '[';
        ++m_depth;
        for (std::size_t i = 0; i < array.size(); ++i) {
            beginItem(i == 0);
            write(array[i]);
        }
        end(array.empty(), ']');
    }
    void writeObject(const Json::Object &object)
    {
        m_out += '{';
        ++m_depth;
        for (auto member = object.begin(); member != object.end(); ++member) {
            beginItem(member == object.begin());
            writeString(member->first);
            m_out += m_layout.indent < 0 ? ":" : ": ";
            write(member->second);
        }
        end(object.empty(), '}');
    }
    void beginItem(bool isFirst)
    {
        if (!isFirst)
            m_out += ',';
        newLine();
    }
    void end(bool isEmpty, char bracket)
    {
        --m_depth;
        if (!isEmpty)
            newLine();
        m_out += bracket;
    }
    void newLine()
    {
        if (m_layout.indent < 0)
            return;
        m_out += '\n';
        m_out.append(m_depth * static_cast<std::size_t>(m_layout.indent), ' ');
    }
    void writeString(std::string_view text)
    {
        m_out += '"';
        for (const char byte : text)
            writeByte(byte);
        m_out += '"';
    }
    void writeByte(char byte)
    {
        constexpr std::string_view plain = "\"\\\b\f\n\r\t";
        constexpr std::string_view escaped = "\"\\bfnrt";
        constexpr std::string_view digits = "0123456789abcdef";
        const auto value = static_cast<unsigned char>(byte);
        if (const std::size_t at = plain.find(byte); at != std::string_view::npos)
            (m_out += '\\') += escaped[at];
        else if (value < 0x20)
            ((m_out += "\\u00") += digits[value >> 4U]) += digits[value & 15U];
        else
            m_out += byte;
    }

    const JsonLayout &m_layout;
    std::size_t m_depth = 0;
    std::string m_out;
};

} // namespace

const Json *Json::member(std::string_view key) const
{
    const Object *members = object();
    if (!members)
        return nullptr;
    const auto found = members->find(key);
    return found == members->end() ? nullptr : &found->second;
}

std::string writeJson(const Json &value, const JsonLayout &layout)
{
    Writer writer(layout);
    writer.write(value);
    return writer.take() + (layout.isLineEnded ? "\n" : "");
}

} // namespace tern
