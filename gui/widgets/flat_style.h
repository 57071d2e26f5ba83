#pragma once

#include <QProxyStyle>

namespace tern {

/// Draws controls flat, in the manner of the design, over Fusion. Only where the desktop brings no
/// style of its own.
class FlatStyle : public QProxyStyle {
    Q_OBJECT
public:
    FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
};

} // namespace tern
