#pragma once

#include "client/desktop_parts.h"
#include "model/event.h"
#include "replica/replica.h"

#include <QAbstractListModel>
#include <QCache>
#include <QJsonObject>

#include <map>
#include <set>

namespace tern {

/// One thing in the trash.
struct KeptItem {
    Side side = Side::Local;
    TrashItem item;
    std::int64_t since = 0;            ///< nanoseconds since 1970
    std::int64_t until = 0;            ///< the same; 0: for ever
    std::optional<EventKind> why = {}; ///< Removed or Replaced; nothing: the log does not say
};

/// What the trash of both sides keeps: folder by folder, each from the newest to the oldest. Only
/// what is looked at is fetched, and little of it is held. GUI thread.
class TrashModel final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        const std::string *folder = nullptr;
        const KeptItem *item = nullptr; ///< null: a folder's head, or not fetched yet
        bool isHead = false;
        Tally found = {};                          ///< of a head
        const std::vector<std::string> *away = {}; ///< of a head: sides that could not be asked
    };

    explicit TrashModel(const DesktopParts &parts, QObject *parent = nullptr);

    /// Lists anew. `folder`: empty for all.
    void look(const std::string &folder, const QString &words);
    /// Lets the engine forget what it listed.
    void forget();
    /// Valid until the model changes; fetches what is missing.
    [[nodiscard]] Row row(int number) const;
    [[nodiscard]] bool isLooking() const { return m_asking > 0; }
    [[nodiscard]] Tally found() const; ///< what matches
    [[nodiscard]] Tally all() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void looked();
    void failed(const QString &folder, const tern::Error &error);

private:
    struct Folder {
        qint64 listing = 0;
        Tally found = {};
        Tally all = {};
        std::vector<std::string> away = {};
        int start = 0; ///< its first row
    };
    using Chunk = std::vector<KeptItem>;
    using ChunkKey = std::pair<std::string, qint64>;

    void ask(const std::string &folder, qint64 chunk) const;
    void answered(const ChunkKey &key, const Result<QJsonObject> &answer);
    void place();
    [[nodiscard]] bool hasHeads() const { return m_folders.size() > 1; }
    [[nodiscard]] int rowsOf(const Folder &folder) const;

    DesktopParts m_parts;
    QString m_words;
    std::map<std::string, Folder> m_folders;
    int m_rows = 0;
    int m_asking = 0;
    int m_generation = 0; ///< answers to an earlier look() are dropped
    mutable QCache<ChunkKey, Chunk> m_chunks;
    mutable std::set<ChunkKey> m_asked;
};

/// "Replaced here", "Deleted there".
[[nodiscard]] QString whyText(const KeptItem &item);

} // namespace tern
