#include "agreed_cursor.h"

#include "records.h"

namespace tern {

namespace {

class RangeCursor final : public AgreedCursor {
public:
    explicit RangeCursor(Statement statement) : m_statement(std::move(statement)) {}

    Result<std::optional<AgreedItem>> next() override
    {
        if (m_atEnd) // a further step would start anew
            return std::optional<AgreedItem>();
        TERN_TRY(const bool hasRow, step());
        if (!hasRow)
            return std::optional<AgreedItem>();
        Row row = m_statement.row();
        std::optional<AgreedItem> item(std::in_place);
        item->path = readPath(row);
        item->entry = readAgreed(row);
        if (!row.isWhole()) {
            m_atEnd = true;
            return malformed("agreed");
        }
        return item;
    }

private:
    Result<bool> step()
    {
        Result<bool> hasRow = m_statement.step();
        m_atEnd = !hasRow || !*hasRow;
        return hasRow;
    }

    Statement m_statement;
    bool m_atEnd = false;
};

} // namespace

Result<Connection> Readers::take()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            Connection db = std::move(m_idle.back());
            m_idle.pop_back();
            return db;
        }
    }
    return Connection::open(m_file, Connection::Mode::ReadOnly);
}

void Readers::giveBack(Connection db)
{
    if (!db.run("ROLLBACK"))
        return;
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(db));
}

Result<std::unique_ptr<Agreed>> AgreedSnapshot::take(std::shared_ptr<Readers> readers,
                                                     std::shared_ptr<const FolderLock> lock)
{
    TERN_TRY(Connection db, readers->take());
    // BEGIN alone takes no snapshot; the first read does.
    TERN_TRY(db.run("BEGIN"));
    TERN_TRY(db.integer("SELECT generation FROM meta"));
    return std::unique_ptr<Agreed>(
        new AgreedSnapshot(std::move(lock), std::move(readers), std::move(db)));
}

Result<std::unique_ptr<AgreedCursor>> AgreedSnapshot::within(const RelPath &top)
{
    TERN_TRY(Statement statement, m_db.prepare(selectAgreedRange));
    const KeyRange range = KeyRange::of(top);
    statement.bind(range.first, range.end);
    return std::unique_ptr<AgreedCursor>(std::make_unique<RangeCursor>(std::move(statement)));
}

Result<std::optional<AgreedEntry>> AgreedSnapshot::find(const RelPath &path)
{
    const std::string key = path.key();
    TERN_TRY(Query query, m_db.query(selectAgreedRange, key, key + '\0'));
    TERN_TRY(const bool isAgreed, query.next());
    if (!isAgreed)
        return std::optional<AgreedEntry>();
    Row row = query.row();
    const RelPath stored = readPath(row);
    std::optional<AgreedEntry> entry(readAgreed(row));
    if (!row.isWhole() || stored != path)
        return malformed("agreed");
    return entry;
}

} // namespace tern
