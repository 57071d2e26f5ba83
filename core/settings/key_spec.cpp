#include "key_spec.h"

#include <algorithm>

namespace tern {

const KeySpec *KeySpec::find(std::string_view name) const
{
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const KeySpec &spec) { return spec.key == name; });
    return found == keys.end() ? nullptr : &*found;
}

std::vector<std::string> KeySpec::keyNames() const
{
    std::vector<std::string> names;
    for (const KeySpec &spec : keys)
        names.push_back(spec.key);
    return names;
}

bool KeySpec::holdsKeys() const
{
    return form == ValueForm::Section || form == ValueForm::Named || form == ValueForm::List;
}

bool KeySpec::takesList() const
{
    return form == ValueForm::Texts || form == ValueForm::Choices || form == ValueForm::Patterns;
}

} // namespace tern
