#include "effective_values.h"

#include <algorithm>

namespace tern {

namespace {

using Source = EffectiveValue::Source;

const KeySpec *specAt(const KeySpec &from, const std::string &path)
{
    const KeySpec *spec = &from;
    for (std::size_t start = 0; spec != nullptr && start <= path.size();) {
        const std::size_t dot = std::min(path.find('.', start), path.size());
        spec = spec->find(std::string_view(path).substr(start, dot - start));
        start = dot + 1;
    }
    return spec;
}

void take(EffectiveValue &value, const Setting &setting, const std::string &file, Source source)
{
    value.source = source;
    value.file = file;
    value.line = setting.line;
    value.column = setting.column;
    value.values.clear();
    for (const SettingText &text : setting.values)
        value.values.push_back(text.text);
}

/// The words of `text`.
std::vector<std::string> wordsIn(const std::string &text)
{
    std::vector<std::string> words;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        words.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

/// Takes the first of the keys that `value` inherits from and that is set.
void inherit(EffectiveValue &value, const Settings &settings)
{
    for (const std::string &from : wordsIn(value.spec->inherits)) {
        if (const Setting *above = settings.tree.find(from)) {
            take(value, *above, settings.file, Source::Inherited);
            value.from = from;
            return;
        }
    }
    for (const std::string &from : wordsIn(value.spec->inherits)) {
        const KeySpec *above = specAt(configSpec(), from);
        if (value.values.empty() && above != nullptr && !above->fallback.empty())
            value.values = {above->fallback};
    }
}

EffectiveValue atDefault(const std::string &key, const KeySpec &spec)
{
    EffectiveValue value;
    value.key = key;
    value.spec = &spec;
    if (!spec.fallback.empty())
        value.values = {spec.fallback};
    return value;
}

void addValues(std::vector<EffectiveValue> &values, const Settings &settings, const KeySpec &spec,
               const std::string &prefix, const Setting *entry)
{
    for (const KeySpec &key : spec.keys) {
        const std::string path = prefix.empty() ? key.key : prefix + "." + key.key;
        if (key.form == ValueForm::Section) {
            addValues(values, settings, key, path, entry);
        } else if (key.holdsKeys() || key.form == ValueForm::Anything) {
            continue;
        } else if (entry != nullptr) {
            values.push_back(effectiveValue(settings, *entry, path));
            values.back().key = "folders." + entry->text("name") + "." + path;
        } else {
            EffectiveValue value = atDefault(path, key);
            if (const Setting *set = settings.tree.find(path))
                take(value, *set, settings.file, Source::Set);
            else
                inherit(value, settings);
            values.push_back(std::move(value));
        }
    }
}

void addIdleKeys(std::vector<IdleKey> &keys, const Setting &setting, const std::string &file,
                 const std::string &prefix)
{
    for (const Setting &child : setting.children) {
        const std::string name = child.find("name") != nullptr ? child.text("name") : child.key;
        const std::string path = prefix.empty() ? name : prefix + "." + name;
        if (child.spec->effect == Effect::Later)
            keys.push_back({path, file, child.line, child.column});
        else
            addIdleKeys(keys, child, file, path);
    }
}

} // namespace

const char *name(EffectiveValue::Source source)
{
    switch (source) {
    case Source::Default: return "default";
    case Source::Set: return "set";
    case Source::Inherited: return "inherited";
    case Source::Rules: return "rules";
    }
    return "default";
}

EffectiveValue effectiveValue(const Settings &settings, const Setting &entry,
                              const std::string &key)
{
    const KeySpec &spec = *specAt(*configSpec().find("folders"), key);
    EffectiveValue value = atDefault(key, spec);
    const auto rules = settings.rules.find(entry.text("name"));
    if (const Setting *own = entry.find(key))
        take(value, *own, settings.file, Source::Set);
    else if (const RulesLoad::Said *said =
                 rules == settings.rules.end() ? nullptr : rules->second.find(key))
        take(value, said->setting, said->file, Source::Rules);
    else
        inherit(value, settings);
    return value;
}

std::vector<EffectiveValue> effectiveValues(const Settings &settings)
{
    std::vector<EffectiveValue> values;
    addValues(values, settings, configSpec(), {}, nullptr);
    const KeySpec &folderSpec = *configSpec().find("folders");
    const Setting *folders = settings.tree.find("folders");
    for (std::size_t i = 0; folders != nullptr && i < folders->children.size(); ++i)
        addValues(values, settings, folderSpec, {}, &folders->children[i]);
    return values;
}

std::vector<EffectiveValue> effectiveValuesAt(const Settings &settings, const std::string &key)
{
    std::vector<EffectiveValue> values = effectiveValues(settings);
    if (!key.empty()) {
        std::erase_if(values, [&](const EffectiveValue &value) {
            return value.key != key && !value.key.starts_with(key + ".");
        });
    }
    return values;
}

std::vector<IdleKey> keysWithoutEffect(const Setting &tree, const std::string &file)
{
    std::vector<IdleKey> keys;
    addIdleKeys(keys, tree, file, {});
    return keys;
}

} // namespace tern
