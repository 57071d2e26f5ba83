#pragma once

#include "model/status_snapshot.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tern {

class StateIcon;
class TextLabel;

/// One page's name in the sidebar, with its icon and perhaps a count. GUI thread.
class SidebarButton final : public QAbstractButton {
    Q_OBJECT
public:
    SidebarButton(const QString &icon, const QString &title, QWidget *parent = nullptr);

    /// A pill beside the title; 0: none.
    void setCount(std::uint64_t count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int paintPill(QPainter &painter) const;

    const QString m_icon;
    std::uint64_t m_count = 0;
    bool m_focusByKeyboard = false; ///< then the focus is shown
};

/// The names of all pages, the last one apart at the bottom, and how Tern is doing. GUI thread.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    enum class Place : std::uint8_t { Top, Bottom };

    explicit Sidebar(QWidget *parent = nullptr);

    void add(const QString &id, const QString &icon, const QString &title, Place place);
    void choose(const QString &id);
    void setCount(const QString &id, std::uint64_t count);
    /// Says nothing of it before the first one.
    void show(const StatusSnapshot &snapshot);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] SidebarButton *buttonFor(const QString &id) const;

    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    StateIcon *m_state;
    TextLabel *m_doing;
    TextLabel *m_left;
};

} // namespace tern
