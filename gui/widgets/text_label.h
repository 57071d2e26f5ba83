#pragma once

#include "roles.h"
#include "type_scale.h"

#include <QLabel>

namespace tern {

/// A label of plain text in one of our styles and colours; follows font and palette. Text that has
/// no room is elided (the whole is the tooltip then) or wraps. GUI thread.
class TextLabel final : public QLabel {
    Q_OBJECT
public:
    enum class Overflow : std::uint8_t { ElideRight, ElideMiddle, Wrap, Keep };

    explicit TextLabel(TypeStyle style = TypeStyle::Text, Role role = Role::Text,
                       Overflow overflow = Overflow::Keep, QWidget *parent = nullptr);

    /// Plain text, whatever stands in it. Also the accessible name.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setRole(Role role);
    void setStyleOfType(TypeStyle style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void align();
    void fit();

    TypeStyle m_style;
    Role m_role;
    Overflow m_overflow;
    QString m_text;
    Qt::Alignment m_logical;
    Qt::Alignment m_aligned; ///< as align() set it
    bool m_dressing = false;
};

} // namespace tern
