#pragma once

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QWidget>

namespace tern {

class TextLabel;

/// A page of the main window: a title, room beside it for search and buttons, and its content
/// below, with the design's margins. GUI thread.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const QString &title, QWidget *parent = nullptr);

    /// What stands directly beside the title, in order.
    void addBesideTitle(QWidget *widget);
    /// What stands at the other end of the title's row, in order.
    void addTool(QWidget *tool);
    /// What the page is about; fills it. Once.
    void setContent(QWidget *content);
    [[nodiscard]] QString title() const;
    /// In another language.
    void setTitle(const QString &title);

private:
    TextLabel *m_title;
    QHBoxLayout *m_tools;
    int m_beside = 1; ///< where the next one beside the title goes
    QVBoxLayout *m_whole;
};

} // namespace tern
