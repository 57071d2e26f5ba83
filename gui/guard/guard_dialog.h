#pragma once

#include "guard_choices.h"

#include "client/desktop_parts.h"

#include <QDialog>
#include <QJsonObject>

#include <map>
#include <string>

class QPushButton;

namespace tern {

class DialogFooter;
class FactGrid;
class StateIcon;
class TextLabel;

/// Why a guard stopped a folder, what is safe, and what can be done. Closes when the folder goes
/// on. Opened with open(). GUI thread.
class GuardDialog final : public QDialog {
    Q_OBJECT
public:
    GuardDialog(DesktopParts parts, std::string folder, QWidget *parent = nullptr);

private:
    void layOut();
    void refresh();
    void tell(const GuardStop &stop, const FolderStatus &folder);
    void rebuildButtons();
    void addButton(GuardChoice choice);
    void chosen(GuardChoice choice);
    void ask(GuardChoice choice);
    void run(const QJsonObject &more);
    void answered(const Result<QJsonObject> &result);
    void setBusy(const QString &sentence);
    void openPlace();

    DesktopParts m_parts;
    std::string m_folder;
    GuardStop m_stop;
    FactGrid *m_facts;
    TextLabel *m_saw;
    TextLabel *m_safe;
    TextLabel *m_toDo;
    QPushButton *m_link; ///< shows files, or the place
    TextLabel *m_note;
    DialogFooter *m_footer;
    std::map<GuardChoice, QPushButton *> m_buttons;
    bool m_running = false;
};

} // namespace tern
