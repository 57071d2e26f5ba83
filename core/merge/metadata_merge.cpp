#include "metadata_merge.h"

#include "three_way.h"

#include <set>

namespace tern {

namespace {

std::optional<Json> find(const Json::Object &object, const std::string &key)
{
    const auto found = object.find(key);
    return found == object.end() ? std::nullopt : std::optional(found->second);
}

const Json::Object *objectIn(const std::optional<Json> &value)
{
    return value ? value->object() : nullptr;
}

} // namespace

ObjectMerge mergeObjects(const Json::Object &base, const Json::Object &local,
                         const Json::Object &remote, Depth depth)
{
    std::set<std::string> keys;
    for (const Json::Object *object : {&local, &remote}) {
        for (const auto &[key, value] : *object)
            keys.insert(key);
    }
    ObjectMerge merged;
    for (const std::string &key : keys) {
        const auto was = find(base, key);
        const auto here = find(local, key);
        const auto there = find(remote, key);
        if (const auto value = threeWay(was, here, there)) {
            if (*value)
                merged.value.emplace(key, **value);
            continue;
        }
        const Json::Object *localPart = objectIn(here);
        const Json::Object *remotePart = objectIn(there);
        if (depth == Depth::Members || !localPart || !remotePart) {
            merged.conflicts.push_back(key);
            continue;
        }
        static const Json::Object none;
        const Json::Object *basePart = objectIn(was);
        ObjectMerge part =
            mergeObjects(basePart ? *basePart : none, *localPart, *remotePart, depth);
        merged.value.emplace(key, std::move(part.value));
        for (const std::string &inner : part.conflicts)
            merged.conflicts.push_back(key + '/' + inner);
    }
    return merged;
}

} // namespace tern
