#pragma once

#include "client/desktop_parts.h"

#include "base/rel_path.h"

#include <QDialog>

#include <string>

class QPushButton;

namespace tern {

class FactGrid;
class StateIcon;
class TextLabel;

/// Why a path is here, not here, or waiting: what both sides have, what decides, and what happens
/// next. Opened with open(). GUI thread.
class WhyDialog final : public QDialog {
    Q_OBJECT
public:
    WhyDialog(DesktopParts parts, std::string folder, RelPath path, QWidget *parent = nullptr);

Q_SIGNALS:
    void historyAsked(const QString &folder, const tern::RelPath &path);

private:
    void layOut();
    void ask();
    void answered(const Result<QJsonObject> &answer);
    void setTitle(const QString &title);

    DesktopParts m_parts;
    const std::string m_folder;
    const RelPath m_path;
    StateIcon *m_badge;
    FactGrid *m_facts;
    TextLabel *m_here;
    TextLabel *m_there;
    TextLabel *m_reason;
    TextLabel *m_rule;
    QPushButton *m_history;
};

} // namespace tern
