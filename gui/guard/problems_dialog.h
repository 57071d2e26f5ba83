#pragma once

#include "client/desktop_parts.h"

#include <QDialog>

#include <string>
#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tern {

class Card;
class DialogFooter;
class TextLabel;

/// What keeps single files of a folder from being in sync, grouped by kind: for each what happened,
/// what is safe, and what to do. Opened with open(). GUI thread.
class ProblemsDialog final : public QDialog {
    Q_OBJECT
public:
    ProblemsDialog(DesktopParts parts, std::string folder, QWidget *parent = nullptr);

private:
    void layOut();
    [[nodiscard]] Card *makeDetail();
    void refresh();
    void fill(const std::vector<Problem> &problems);
    void showDetail();
    [[nodiscard]] const Problem *current() const;
    void reveal();
    void tryAgain();

    DesktopParts m_parts;
    std::string m_folder;
    std::vector<Problem> m_problems; ///< as they are listed
    std::vector<Problem> m_ordered;  ///< the same, in the order of the tree's rows
    TextLabel *m_title;
    TextLabel *m_line;
    QTreeWidget *m_tree;
    TextLabel *m_path;
    TextLabel *m_sentence;
    QPushButton *m_reveal;
    DialogFooter *m_footer;
    QPushButton *m_again;
};

} // namespace tern
