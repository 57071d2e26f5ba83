#pragma once

#include "panel_facts.h"

#include <QWidget>

namespace tern {

class StateIcon;
class TextLabel;

/// The panel's top: what Tern does now, how fast, and for how long. GUI thread.
class PanelHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void tell(const PanelHeading &heading);

private:
    StateIcon *m_icon;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_time;
    TextLabel *m_left;
};

} // namespace tern
