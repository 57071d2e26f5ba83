#pragma once

#include "model/status_snapshot.h"

#include <QAbstractButton>

namespace tern {

class TextLabel;

/// Something that happened to a file of a folder.
struct RecentItem {
    std::string folder;
    Event event;

    bool operator==(const RecentItem &) const = default;
};
/// Whether it is worth a line in the panel: what happened to a file, not to the bookkeeping.
[[nodiscard]] bool isShownRecent(const Event &event);

/// One line of it: what, where, which way, when. A click shows the file. GUI thread.
class RecentRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit RecentRow(QWidget *parent = nullptr);

    /// `now`: nanoseconds since 1970.
    void show(const RecentItem &item, std::int64_t now);
    [[nodiscard]] const RecentItem &item() const { return m_item; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecentItem m_item;
    QString m_size;
    QString m_ago;
};

/// The last things that happened in all folders, newest first. GUI thread.
class PanelActivity final : public QWidget {
    Q_OBJECT
public:
    explicit PanelActivity(QWidget *parent = nullptr);

    /// Takes what the folders remember, and what was told of before.
    void show(const StatusSnapshot &snapshot, std::int64_t now);
    void add(const std::string &folder, const std::vector<Event> &events);

    static constexpr std::size_t rows = 3;

Q_SIGNALS:
    void revealAsked(const std::string &folder, const tern::RelPath &path);

private:
    void remember(const RecentItem &item);

    std::vector<RecentItem> m_items; ///< newest first
    TextLabel *m_heading;
    std::vector<RecentRow *> m_rows;
};

} // namespace tern
