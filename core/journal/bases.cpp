#include "bases.h"

#include "content/compression.h"
#include "content/hasher.h"
#include "records.h"

namespace tern {

Result<std::vector<PackedBase>>
packBases(const std::vector<std::pair<Digest, std::string>> &contents)
{
    std::vector<PackedBase> bases;
    for (const auto &[digest, content] : contents) {
        TERN_TRY(std::string packed, compressBase(content));
        if (digestOf(content) != digest)
            return fail(ErrorCode::BadInput, digest.hex(), "a base with another digest");
        bases.push_back({digest, std::move(packed)});
    }
    return bases;
}

Result<void> writeBase(Connection &db, const PackedBase &base)
{
    return db.run("INSERT INTO bases (digest, packed) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                  base.digest, base.packed);
}

Result<bool> hasBase(Connection &db, const Digest &digest)
{
    TERN_TRY(Query query, db.query("SELECT 1 FROM bases WHERE digest = ?1", digest));
    return query.next();
}

Result<std::optional<std::string>> readBase(Connection &db, const Digest &digest)
{
    TERN_TRY(Query query, db.query("SELECT packed FROM bases WHERE digest = ?1", digest));
    TERN_TRY(const bool isKept, query.next());
    if (!isKept)
        return std::optional<std::string>();
    Row row = query.row();
    const std::string_view packed = row.bytes();
    if (!row.isWhole())
        return malformed("bases");
    TERN_TRY(std::string content, decompressBase(packed));
    if (digestOf(content) != digest)
        return fail(ErrorCode::Corrupt, digest.hex(), "a kept base has another digest");
    return std::optional<std::string>(std::move(content));
}

Result<void> dropUnusedBases(Connection &db)
{
    return db.run("DELETE FROM bases WHERE digest NOT IN"
                  " (SELECT digest FROM agreed WHERE digest IS NOT NULL)");
}

} // namespace tern
