#include "csv_file.h"

#include "replica/folder/renaming.h"

namespace tern {

namespace {

constexpr std::size_t writtenAtOnce = 1U << 20U;

void addField(std::string &line, const std::string &field)
{
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
        line += field;
        return;
    }
    line += '"';
    for (const char c : field) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

Result<std::optional<FileStatus>> standing(Directory &directory, const std::string &name)
{
    auto status = directory.status(name);
    if (status)
        return std::optional(*status);
    if (status.error().code == ErrorCode::NotFound)
        return std::optional<FileStatus>();
    return Failure(std::move(status).error());
}

} // namespace

Result<CsvFile> CsvFile::create(FileSystem &fileSystem, const std::string &path, Existing existing)
{
    const std::size_t slash = path.rfind('/');
    const std::string name = slash == std::string::npos ? std::string() : path.substr(slash + 1);
    if (!path.starts_with('/') || name.empty() || name == "." || name == "..")
        return fail(ErrorCode::BadInput, path, "an absolute path of a file is needed");
    TERN_TRY(auto directory, fileSystem.openRoot(slash == 0 ? "/" : path.substr(0, slash)));
    TERN_TRY(const auto found, standing(*directory, name));
    if (found && found->type == FileType::Directory)
        return fail(ErrorCode::IsADirectory, path);
    if (found && existing == Existing::Keep)
        return fail(ErrorCode::AlreadyExists, path);
    constexpr int mostAttempts = 100;
    for (int attempt = 1;; ++attempt) {
        const std::string draft = ".tern-export-" + std::to_string(attempt);
        auto file = directory->openFile(draft, OpenMode::Create);
        if (!file && file.error().code == ErrorCode::AlreadyExists && attempt < mostAttempts)
            continue;
        TERN_TRY(auto opened, std::move(file));
        CsvFile made(std::move(directory), name, draft, existing);
        made.m_file = std::move(opened);
        TERN_TRY(made.m_file->setDefaultMode(false));
        return made;
    }
}

CsvFile::~CsvFile()
{
    if (m_directory && !m_draft.empty())
        (void)m_directory->removeFile(m_draft); // else it stays as what it is called
}

Result<void> CsvFile::addRow(const std::vector<std::string> &fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_waiting += ',';
        addField(m_waiting, fields[i]);
    }
    m_waiting += "\r\n";
    return m_waiting.size() < writtenAtOnce ? Result<void>() : flush();
}

Result<void> CsvFile::flush()
{
    TERN_TRY(m_file->write(m_written, std::as_bytes(std::span(m_waiting))));
    m_written += m_waiting.size();
    m_waiting.clear();
    return {};
}

Result<void> CsvFile::publish()
{
    TERN_TRY(flush());
    TERN_TRY(m_file->sync());
    if (m_existing == Existing::Replace) {
        TERN_TRY(m_directory->rename(m_draft, *m_directory, m_name, RenameMode::Replace));
    } else {
        auto renamed = m_directory->rename(m_draft, *m_directory, m_name, RenameMode::NoReplace);
        if (!renamed && renamed.error().code == ErrorCode::Unsupported)
            renamed = renameNew(*m_directory, m_draft, *m_directory, m_name, FileType::Regular,
                                {false, false, true});
        TERN_TRY(renamed);
    }
    m_draft.clear();
    return m_directory->sync();
}

} // namespace tern
