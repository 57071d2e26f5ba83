#pragma once

#include "client/desktop_parts.h"

#include <QDialog>

#include <string>

class QPushButton;

namespace tern {

class FactGrid;
class TextLabel;

/// Why a folder cannot run at all: a settings file with a mistake (the file, the line, and what is
/// wrong), a journal that cannot be read, another Tern at work. Closes when it is mended. Opened
/// with open(). GUI thread.
class FolderErrorDialog final : public QDialog {
    Q_OBJECT
public:
    FolderErrorDialog(DesktopParts parts, std::string folder, QWidget *parent = nullptr);

private:
    void layOut();
    void refresh();
    void tell(const Error &error);
    void checkAgain();
    void checked(const Result<QJsonObject> &result);

    DesktopParts m_parts;
    std::string m_folder;
    std::string m_file; ///< with the mistake; empty: it is no file's
    FactGrid *m_facts;
    TextLabel *m_what;
    TextLabel *m_safe;
    TextLabel *m_toDo;
    TextLabel *m_note;
    QPushButton *m_open;
    QPushButton *m_again;
};

} // namespace tern
