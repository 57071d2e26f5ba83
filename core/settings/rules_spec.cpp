#include "spec_parts.h"

namespace tern {

namespace {

using Form = ValueForm;

KeySpec freeRules()
{
    return listOf(
        "rules",
        {
            required(value("match", Form::MatchRule)),
            required(word("do", {"leave_out", "both_ways", "up_only", "down_only", "ask_first"})),
            value("name", Form::Text),
            policy("conflicts"),
            value("mirror", Form::Flag),
            size("max_file_size", 1),
            size("warn_file_size", 1),
            later(value("real_time", Form::Flag)),
            value("enabled", Form::Flag, "true"),
        });
}

KeySpec defaultRules()
{
    return section("default_rules",
                   {value("include_patterns", Form::Patterns),
                    value("exclude_patterns", Form::Patterns),
                    section("size_limits", {size("max_file_size", 1), size("warn_file_size", 1)})});
}

KeySpec researchRules()
{
    KeySpec classes{"research_rules", Form::Named};
    classes.keys = {
        required(value("include_patterns", Form::Patterns)),
        value("exclude_patterns", Form::Patterns),
        size("max_file_size", 1),
        size("warn_file_size", 1),
        mode("sync_mode"),
        value("mirror", Form::Flag),
        policy("conflict_policy"),
        later(value("real_time", Form::Flag, "true")),
    };
    return classes;
}

KeySpec conflictResolution()
{
    return section("conflict_resolution",
                   {policy("policy"),
                    listOf("automatic_rules",
                           {required(value("pattern", Form::Pattern)), required(policy("action"))}),
                    section("backup_strategy",
                            {value("enabled", Form::Flag), later(value("location", Form::Subpath)),
                             value("retention", Form::Length)})});
}

} // namespace

const KeySpec &rulesSpec()
{
    static const KeySpec spec =
        section({}, {value("include", Form::Texts), freeRules(), defaultRules(), researchRules(),
                     conflictResolution()});
    return spec;
}

} // namespace tern
