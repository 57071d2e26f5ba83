#include "settings_limits.h"
#include "spec_parts.h"

namespace tern {

namespace {

using Form = ValueForm;

constexpr std::int64_t day = 24 * 3600;
constexpr const char *policies =
    "sync.conflicts.strategy sync.conflict_resolution conflicts.strategy";

KeySpec backups()
{
    return section("backup_strategy",
                   {inheriting(value("enabled", Form::Flag, "false"),
                               "sync.conflicts.backup_conflicts conflicts.backup_conflicts"),
                    later(inheriting(value("location", Form::Subpath, ".tern-backups"),
                                     "sync.conflicts.backup_dir conflicts.backup_dir")),
                    value("retention", Form::Length, "30d")});
}

/// How their values are read is in pace_settings.
KeySpec schedule()
{
    return section("schedule", {value("timetable", Form::Texts), value("large_files", Form::Pace),
                                value("pause_on_metered", Form::Flag, "false"),
                                value("pause_on_battery", Form::Pace, "false")});
}

KeySpec folders()
{
    return listOf(
        "folders",
        {
            required(value("name", Form::FolderName)),
            required(value("local_path", Form::Location)),
            required(value("remote", Form::Location)),
            inheriting(mode("sync_mode", "bidirectional"), "sync.mode"),
            inheriting(policy("conflict_policy", "ask"), policies),
            inheriting(value("max_delete", Form::DeleteLimit, "10 or more, and over 1,000 or half"),
                       "sync.max_delete"),
            inheriting(value("trash_retention", Form::Length, "30d"), "sync.trash_retention"),
            value("exclude_patterns", Form::Patterns),
            value("include_patterns", Form::Patterns),
            value("rules", Form::Text, "sync-rules.yml"),
            value("mirror", Form::Flag, "false"),
            section("selection", {word("new_folders", {"come", "stay_away"}, "come"),
                                  value("folders", Form::Choices)}),
            value("bandwidth", Form::Pace, "off"),
            schedule(),
            backups(),
            later(value("efs_volume_id", Form::Text)),
            later(value("instances", Form::Texts)),
        });
}

/// `sync.conflicts` and `conflicts` say the same.
KeySpec conflicts()
{
    return section("conflicts", {policy("strategy"), value("backup_conflicts", Form::Flag),
                                 later(value("backup_dir", Form::Subpath))});
}

KeySpec filters()
{
    return section("filters",
                   {value("include", Form::Patterns), value("exclude", Form::Patterns),
                    size("min_size", 0), size("max_size", 0), value("modified_after", Form::Date),
                    value("modified_before", Form::Date),
                    listOf("metadata_filters", {required(value("field", Form::Text)),
                                                required(value("value", Form::Text))})});
}

KeySpec sync()
{
    KeySpec all = section("sync", {mode("mode", "bidirectional"), policy("conflict_resolution"),
                                   value("max_delete", Form::DeleteLimit),
                                   value("trash_retention", Form::Length), conflicts(), filters()});
    for (const char *key :
         {"workflows", "role", "remote_root", "spoke_sites", "schedule", "local_root", "hub_url",
          "hub_auth_token", "sync_to_hub", "node_id", "peers", "mesh"})
        all.keys.push_back(later(value(key, Form::Anything)));
    return all;
}

KeySpec performance()
{
    return section("performance",
                   {
                       value("bandwidth", Form::Pace, "off"),
                       schedule(),
                       section("sync", {count("concurrency", 1, maxConcurrency, "automatic"),
                                        later(size("part_size", 1, "10MB")),
                                        later(count("max_retries", 0, 100, "3"))}),
                       later(section("metadata", {count("concurrency", 1, maxConcurrency, "4"),
                                                  count("batch_size", 1, 100'000, "100"),
                                                  count("worker_pool", 1, 256, "8")})),
                       later(section("io", {size("buffer_size", 4096, "4MB"),
                                            value("use_direct_io", Form::Flag, "false"),
                                            value("prefetch", Form::Flag, "true")})),
                   });
}

KeySpec seconds(const char *key, std::int64_t fallback)
{
    return value(key, Form::Seconds, std::to_string(fallback));
}

KeySpec cache()
{
    const KeySpec enabled = value("enabled", Form::Flag, "true");
    return later(section(
        "cache", {enabled,
                  section("metadata", {enabled, seconds("ttl", 3600), size("max_size", 1, "1GB"),
                                       word("strategy", {"lru", "lfu", "fifo"}, "lru")}),
                  section("listings", {enabled, seconds("ttl", 300), seconds("s3_ttl", 600)}),
                  section("checksums", {enabled, seconds("ttl", day),
                                        value("persistent", Form::Flag, "true")})}));
}

KeySpec wholeConfig()
{
    KeySpec all = section({}, {folders(), sync(), conflicts(), performance(), cache()});
    for (const char *key : {"access_control", "alerting", "api", "audit", "automation", "data",
                            "governance", "hooks", "metadata", "monitoring", "optimization",
                            "provenance", "replication", "security", "workflows"})
        all.keys.push_back(later(value(key, Form::Anything)));
    return all;
}

} // namespace

const KeySpec &configSpec()
{
    static const KeySpec spec = wholeConfig();
    return spec;
}

} // namespace tern
