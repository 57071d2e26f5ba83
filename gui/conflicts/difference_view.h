#pragma once

#include <QWidget>

namespace tern {

/// What all views of a difference have in common: places to go to. GUI thread.
class DifferenceView : public QWidget {
    Q_OBJECT
public:
    enum class Direction : std::uint8_t { Previous, Next };

    using QWidget::QWidget;

    /// How many stretches differ that one can go to.
    [[nodiscard]] virtual int places() const;
    virtual void go(Direction direction);
};

} // namespace tern
