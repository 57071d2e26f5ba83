#include "commands.h"

#include "editor.h"
#include "format.h"
#include "settings_check.h"
#include "settings_report.h"
#include "words.h"

#include "settings/places.h"

#include <unistd.h>

namespace tern {

namespace {

enum class Answer { EditAgain, Discard, NobodyThere };

Answer askWhatNext(Context &context)
{
    for (;;) {
        const auto answer = askOnTerminal(context.err, "[e]dit again, [d]iscard the changes: ");
        if (!answer)
            return Answer::NobodyThere;
        if (*answer == "e" || *answer == "edit" || answer->empty())
            return Answer::EditAgain;
        if (*answer == "d" || *answer == "discard")
            return Answer::Discard;
    }
}

/// The editing of one file: on a draft beside it, which takes its place once it is right.
class Editing {
public:
    Editing(Context &context, std::string file) : m_context(context), m_file(std::move(file)) {}

    ExitStatus run();

private:
    Result<void> begin();
    ExitStatus judge(const std::string &text);
    ExitStatus save(const std::string &text);
    ExitStatus keepDraft(ExitStatus status);
    void removeDraft() const { ::unlink(m_draft.c_str()); }

    Context &m_context;
    std::string m_file;
    std::string m_draft;
    std::string m_before;
};

Result<void> Editing::begin()
{
    SettingsText before = readSettingsText(m_file);
    if (before.exists && !before.complaints.empty())
        return usageError(linesFor(before.complaints));
    m_before = std::move(before.text);
    TERN_TRY(m_draft, makeDraft(m_file, m_before));
    return {};
}

ExitStatus Editing::run()
{
    if (auto begun = begin(); !begun)
        return report(m_context, begun.error());
    for (;;) {
        if (auto edited = runEditor(m_draft); !edited) {
            const ExitStatus status = report(m_context, edited.error());
            return keepDraft(status);
        }
        const SettingsText after = readSettingsText(m_draft);
        if (after.complaints.empty() && after.text == m_before) {
            removeDraft();
            m_context.out.line("Nothing was changed.");
            return ExitStatus::InSync;
        }
        const CheckedFile checked = checkDraft(m_context, m_file, m_draft);
        if (checked.complaints.empty())
            return save(after.text);
        m_context.err.line(linesFor(checked.complaints));
        switch (askWhatNext(m_context)) {
        case Answer::EditAgain: break;
        case Answer::NobodyThere: return keepDraft(ExitStatus::Usage);
        case Answer::Discard:
            removeDraft();
            m_context.out.line("Nothing was changed.");
            return ExitStatus::Usage;
        }
    }
}

ExitStatus Editing::save(const std::string &text)
{
    const SettingsEdit edit = replaceSettingsText(m_file, m_before, text);
    if (!edit.isDone())
        return keepDraft(reportEdit(m_context, m_file, edit));
    removeDraft();
    m_context.out.line("Saved " + safeName(m_file) + ".");
    return tellDaemonOfChange(m_context);
}

/// What somebody wrote is not thrown away unasked.
ExitStatus Editing::keepDraft(ExitStatus status)
{
    const SettingsText draft = readSettingsText(m_draft);
    if (draft.complaints.empty() && draft.text == m_before) {
        removeDraft();
        return status;
    }
    m_context.err.line("tern: " + safeName(m_file) + " is as it was; the draft is kept as "
                       + safeName(m_draft) + ".");
    return status;
}

} // namespace

ExitStatus runConfigEdit(Context &context, const Arguments &arguments)
{
    const auto given = arguments.positional(0);
    if (!given)
        return Editing(context, context.directories.configFile).run();
    const Result<std::string> file = canonicalPlace(*given, context.workingFolder);
    if (!file)
        return report(context, file.error());
    return Editing(context, *file).run();
}

} // namespace tern
