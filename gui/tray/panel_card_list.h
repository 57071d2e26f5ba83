#pragma once

#include "panel_card.h"

#include <QVBoxLayout>

namespace tern {

class RestLine;

/// The panel's folders: the first few, and the rest behind a line that says how they are. Never
/// more cards than can be looked through; the window has all of them. GUI thread.
class PanelCardList final : public QWidget {
    Q_OBJECT
public:
    explicit PanelCardList(QWidget *parent = nullptr);

    void show(const StatusSnapshot &snapshot, std::int64_t now);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);

    static constexpr std::size_t few = 3;   ///< cards before the line
    static constexpr std::size_t most = 16; ///< cards at all

Q_SIGNALS:
    void asked(tern::PanelRequest request, const std::string &folder);
    void expandedChanged(bool expanded);
    void windowAsked(); ///< there are more than it shows

private:
    [[nodiscard]] std::size_t shownOf(std::size_t folders) const;
    void arrange(const StatusSnapshot &snapshot, const std::vector<std::size_t> &order);
    void showRest(const StatusSnapshot &snapshot, const std::vector<std::size_t> &order);

    StatusSnapshot m_snapshot;
    std::int64_t m_now = 0;
    std::vector<PanelCard *> m_cards;
    QVBoxLayout *m_column;
    RestLine *m_rest;
    bool m_expanded = false;
};

} // namespace tern
