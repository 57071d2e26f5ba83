#pragma once

#include "base/result.h"
#include "replica/folder/file_system.h"

#include <string>
#include <vector>

namespace tern {

enum class Existing : std::uint8_t { Keep, Replace };

/// A table on its way to a file that the user named (RFC 4180: lines end in CR LF, a field with a
/// comma, quote or line end stands in quotes). It is written beside the place, and takes it whole
/// and durable, or not at all. Blocks: worker.
class CsvFile {
public:
    /// `path`: absolute. AlreadyExists when something stands there that is to be kept;
    /// IsADirectory.
    static Result<CsvFile> create(FileSystem &fileSystem, const std::string &path,
                                  Existing existing);
    CsvFile(CsvFile &&) = default;
    CsvFile &operator=(CsvFile &&) = delete;
    ~CsvFile();

    Result<void> addRow(const std::vector<std::string> &fields);
    Result<void> publish();

private:
    CsvFile(std::shared_ptr<Directory> directory, std::string name, std::string draft,
            Existing existing)
        : m_directory(std::move(directory)),
          m_name(std::move(name)),
          m_draft(std::move(draft)),
          m_existing(existing)
    {
    }
    Result<void> flush();

    std::shared_ptr<Directory> m_directory;
    std::string m_name;
    std::string m_draft; ///< empty: there is none any more
    Existing m_existing;
    std::unique_ptr<File> m_file;
    std::string m_waiting;
    std::uint64_t m_written = 0; ///< bytes
};

} // namespace tern
