#pragma once

#include "key_spec.h"

namespace tern {

// What the specifications of both files are put together from.

[[nodiscard]] inline KeySpec section(std::string key, std::vector<KeySpec> keys)
{
    KeySpec spec{std::move(key), ValueForm::Section};
    spec.keys = std::move(keys);
    return spec;
}

[[nodiscard]] inline KeySpec listOf(std::string key, std::vector<KeySpec> keys)
{
    KeySpec spec{std::move(key), ValueForm::List};
    spec.keys = std::move(keys);
    return spec;
}

[[nodiscard]] inline KeySpec value(std::string key, ValueForm form, std::string fallback = {})
{
    return KeySpec{std::move(key), form, std::move(fallback)};
}

[[nodiscard]] inline KeySpec word(std::string key, std::vector<std::string> words,
                                  std::string fallback = {})
{
    KeySpec spec{std::move(key), ValueForm::Word, std::move(fallback)};
    spec.words = std::move(words);
    return spec;
}

[[nodiscard]] inline KeySpec count(std::string key, std::int64_t least, std::int64_t most,
                                   std::string fallback)
{
    KeySpec spec{std::move(key), ValueForm::Count, std::move(fallback)};
    spec.least = least;
    spec.most = most;
    return spec;
}

[[nodiscard]] inline KeySpec size(std::string key, std::int64_t least, std::string fallback = {})
{
    KeySpec spec{std::move(key), ValueForm::Size, std::move(fallback)};
    spec.least = least;
    return spec;
}

[[nodiscard]] inline KeySpec policy(std::string key, std::string fallback = {})
{
    KeySpec spec = word(std::move(key), {"ask", "newest", "local", "remote", "both", "merge"},
                        std::move(fallback));
    spec.form = ValueForm::Policy;
    return spec;
}

[[nodiscard]] inline KeySpec mode(std::string key, std::string fallback = {})
{
    return word(std::move(key), {"bidirectional", "upload_only", "download_only"},
                std::move(fallback));
}

[[nodiscard]] inline KeySpec required(KeySpec spec)
{
    spec.need = Need::Required;
    return spec;
}

[[nodiscard]] inline KeySpec inheriting(KeySpec spec, std::string from)
{
    spec.inherits = std::move(from);
    return spec;
}

/// `spec` and all below it come with a later version.
[[nodiscard]] inline KeySpec later(KeySpec spec)
{
    spec.effect = Effect::Later;
    for (KeySpec &key : spec.keys)
        key = later(std::move(key));
    return spec;
}

} // namespace tern
