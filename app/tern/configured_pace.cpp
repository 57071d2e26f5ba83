#include "configured_pace.h"

#include "words.h"

namespace tern {

ConfiguredPace ConfiguredPace::with(const BandwidthLimits &limits) const
{
    ConfiguredPace pace = *this;
    for (PaceSettings *settings : {&pace.common, &pace.own}) {
        settings->bandwidth = {};
        settings->timetable = {};
    }
    pace.own.bandwidth = limits;
    return pace;
}

ConfiguredPace configuredPace(Context &context, const FolderTarget &target)
{
    const Result<Settings> settings = settingsOf(context);
    if (!settings) {
        context.err.line("tern: no limit of bandwidth holds, as the configuration cannot be read: "
                         + sentenceFor(settings.error()));
        return {};
    }
    ConfiguredPace pace;
    pace.common = settings->pace;
    for (const FolderSettings &folder : settings->folders) {
        if (folder.local == target.local && folder.remote == target.remote)
            pace.own = folder.options.pace;
    }
    return pace;
}

} // namespace tern
