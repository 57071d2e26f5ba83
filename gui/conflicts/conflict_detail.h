#pragma once

#include "client/desktop_parts.h"
#include "conflict_item.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace tern {

class AnswerJoiner;
class DifferenceView;
class FactsView;
class ImageSwipe;
class SideCard;
class TableDifferenceView;
class TextDifferenceView;
class TextLabel;

/// One conflict: whose versions there are, and how they differ. Asks for the difference by itself.
/// GUI thread.
class ConflictDetail final : public QWidget {
    Q_OBJECT
public:
    /// What is known of a folder besides its conflicts.
    struct FolderFacts {
        QString localDevice;
        QString remoteDevice;
        std::string localPlace;
        std::string remotePlace;
    };

    explicit ConflictDetail(const DesktopParts &parts, QWidget *parent = nullptr);

    void show(const ConflictItem &item, const FolderFacts &facts);
    /// Asks for the difference again.
    void reload();

Q_SIGNALS:
    /// A better word for what differs than the list has: "3 cells differ".
    void described(const tern::ConflictItem &item, const QString &detail);
    /// The difference is shown, or why it is not.
    void loaded();

private:
    QLayout *makeHead();
    QWidget *makeFoot();
    void showCards();
    void askForDifference();
    void showDifference(const QJsonObject &difference);
    void showTable(const QJsonObject &difference);
    void showText(const QJsonObject &difference, const QString &kind);
    void showImages();
    void askForPicture(const QString &side);
    void showFacts(const QString &why, const QJsonObject &digests);
    void showError(const Error &error);
    void showView(DifferenceView *view, const QString &count);
    void showMenu();

    DesktopParts m_parts;
    ConflictItem m_item;
    FolderFacts m_facts;
    int m_round = 0; ///< of show(): answers to earlier ones are dropped

    TextLabel *m_name;
    TextLabel *m_place;
    QToolButton *m_more;
    TextLabel *m_sentence;
    SideCard *m_mine;
    SideCard *m_theirs;
    QStackedWidget *m_views;
    TextLabel *m_waiting;
    TextDifferenceView *m_text;
    TableDifferenceView *m_table;
    ImageSwipe *m_images;
    FactsView *m_factsView;
    QWidget *m_legend;
    TextLabel *m_notes;
    TextLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QTimer *m_patience;
};

} // namespace tern
