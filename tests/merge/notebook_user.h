#pragma once

#include "law_check.h"

#include "merge/notebook.h"

namespace tern::test {

/// Does deeds to notebooks: edits, runs, adds, removes and moves cells, sets metadata. Each line
/// that it writes is unlike any other.
class NotebookUser {
public:
    explicit NotebookUser(std::string name) : m_name(std::move(name)) {}

    void work(Notebook &notebook, const Deeds &deeds);

private:
    [[nodiscard]] std::string fresh() { return m_name + std::to_string(++m_count); }
    void doOne(Notebook &notebook, const Deed &deed);
    [[nodiscard]] Cell newCell(int minor, bool isCode);
    void edit(Cell &cell, std::uint8_t how);
    static void run(Cell &cell, std::uint8_t how);

    std::string m_name;
    int m_count = 0;
};

/// The file that Jupyter would write.
[[nodiscard]] std::string fileOf(const Notebook &notebook);

} // namespace tern::test
