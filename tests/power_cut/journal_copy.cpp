#include "journal_copy.h"

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace tern::test {

namespace {

std::string bytesOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return {};
    std::string bytes(static_cast<std::size_t>(file.tellg()), '\0');
    file.seekg(0);
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

void place(const std::string &bytes, const std::string &path)
{
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush())
        throw std::runtime_error("cannot write " + path);
}

} // namespace

JournalCopy copyJournal(const std::string &folder)
{
    return {bytesOf(folder + "/journal.db"), bytesOf(folder + "/journal.db-wal")};
}

void placeJournal(const JournalCopy &copy, const std::string &folder)
{
    if (copy.database.empty())
        return;
    std::filesystem::create_directories(folder);
    place(copy.database, folder + "/journal.db");
    if (!copy.wal.empty())
        place(copy.wal, folder + "/journal.db-wal");
}

} // namespace tern::test
