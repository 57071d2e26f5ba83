#pragma once

#include "client/client.h"
#include "control/rules_json.h"
#include "engine/rules_preview.h"

#include <QPointer>

#include <memory>

class QTimer;

namespace tern {

/// The rules of one folder while they are edited: what is in force, what would be saved, and what
/// that would change. All of it comes from commands; this only keeps their order. GUI thread;
/// `client` outlives it.
class RulesDraft final : public QObject {
    Q_OBJECT
public:
    explicit RulesDraft(Client &client, QObject *parent = nullptr);
    ~RulesDraft() override;

    /// Reads what governs the folder; whatever was not saved is forgotten.
    void open(const std::string &folder);
    [[nodiscard]] const std::string &folder() const { return m_folder; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Of the file: where it is, and whom it governs.
    [[nodiscard]] const std::string &file() const { return m_file; }
    [[nodiscard]] const std::vector<std::string> &folders() const { return m_folders; }

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const WrittenRules &written() const { return m_written; }
    /// As they would be asked; those before the last mistake while there is one.
    [[nodiscard]] const std::vector<OrderedRule> &order() const { return m_order; }
    /// Nothing until the files were looked at.
    [[nodiscard]] const std::optional<OrderedRules> &counts() const { return m_counts; }
    [[nodiscard]] const std::optional<RulesPreview> &preview() const { return m_preview; }
    [[nodiscard]] const std::optional<Error> &previewError() const { return m_previewError; }
    [[nodiscard]] bool isChanged() const { return m_text != m_savedText; }
    /// What that rule asked when it was saved; empty for one that is new or has moved.
    [[nodiscard]] std::string savedMatch(std::size_t number) const;

    /// One change of a single rule; changes follow each other.
    void edit(RuleEdit edit);
    void replace(std::string text);
    void discard();
    void save();

Q_SIGNALS:
    void loaded();
    void loadFailed(const tern::Error &error);
    void changed(); ///< the text, and all that is known of it
    void counted();
    void previewed();
    void refused(const tern::Error &error); ///< an edit; all is as before
    void saved();
    void saveFailed(const tern::Error &error);

private:
    void take(const QJsonObject &answer);
    void sendEdits();
    void check();
    void lookLater();
    void look();

    Client &m_client;
    std::string m_folder;
    std::string m_file;
    std::vector<std::string> m_folders;
    std::string m_savedText;
    WrittenRules m_savedRules;
    std::string m_digest;
    std::string m_text;
    WrittenRules m_written;
    std::vector<OrderedRule> m_order;
    std::optional<OrderedRules> m_counts;
    std::optional<RulesPreview> m_preview;
    std::optional<Error> m_previewError;
    std::vector<RuleEdit> m_pending;
    bool m_isSending = false;
    bool m_isLoaded = false;
    std::unique_ptr<QObject> m_asking;  ///< context of reading and editing
    std::unique_ptr<QObject> m_looking; ///< context of looking; gone: nobody waits
    QTimer *m_timer;
};

} // namespace tern
