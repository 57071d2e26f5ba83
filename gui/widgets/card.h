#pragma once

#include "roles.h"

#include <QFrame>

#include <optional>

namespace tern {

/// A rounded ground with a one-pixel line around it: folder cards, banners, lists. GUI thread.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr, Role ground = Role::Card, Role line = Role::Line);

    void setGround(Role ground);
    void setLine(Role line);
    /// A thick edge on top, as the sides of a conflict have.
    void setTopEdge(std::optional<Role> role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_ground;
    Role m_line;
    std::optional<Role> m_topEdge;
};

} // namespace tern
