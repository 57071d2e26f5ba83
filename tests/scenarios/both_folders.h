#pragma once

#include "edited_folder.h"
#include "expectation.h"

namespace tern::test {

/// The two folders of a scenario, and what they hold, ready to be compared.
class BothFolders {
public:
    BothFolders(const TernHome &home, Orientation orientation);

    EditedFolder here;
    EditedFolder there;

    /// What both hold, beside what was expected of both. Where Tern put a date or the name of a
    /// side into a file's name, "<date>", "<here>" or "<there>" stands.
    [[nodiscard]] std::vector<Column> bothBeside(const TrashedThings &expected) const;
    /// What one of them ("here", "there") holds, beside what was expected of it.
    [[nodiscard]] std::vector<Column> oneBeside(const TrashedThings &expected,
                                                const std::string &where) const;
    [[nodiscard]] std::vector<Column> trashBeside(const TrashedThings &expected,
                                                  const std::string &where) const;
    /// Both as they are, with all times.
    [[nodiscard]] std::vector<Column> asTheyAre() const;
    [[nodiscard]] std::vector<Column> staging() const;

    /// All content that exists, on a side or in a trash, with one place where it does.
    [[nodiscard]] std::map<std::string, std::string> contents() const;

private:
    [[nodiscard]] const EditedFolder &at(const std::string &where) const;
    [[nodiscard]] Things seen(const EditedFolder &folder) const;
    [[nodiscard]] Column columnBeside(const Things &expected, const std::string &where) const;

    Orientation m_orientation;
};

} // namespace tern::test
