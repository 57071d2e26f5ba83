#pragma once

#include "client/desktop_parts.h"
#include "widgets/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace tern {

class Banner;
class EmptyPage;
class FolderCard;
class FolderCommands;
class SearchField;

/// All folders, a card each, and above them what is wrong with all of them. GUI thread.
class FoldersPage final : public Page {
    Q_OBJECT
public:
    explicit FoldersPage(const DesktopParts &parts, QWidget *parent = nullptr);

    /// Opens the card of that folder, as soon as there is one.
    void showFolder(const QString &name);

Q_SIGNALS:
    void addAsked(const QStringList &places); ///< empty: none was dropped
    void conflictsAsked(const QString &folder);
    void problemsAsked(const QString &folder);
    void guardAsked(const QString &folder);
    void selectionAsked(const QString &folder);
    void rulesAsked(const QString &folder);
    void historyAsked(const QString &folder);
    void removeAsked(const QString &folder);

private:
    QWidget *makeList();
    void makeStack(SearchField *search);
    QLayout *makeBanners(QWidget *content);
    void refresh();
    void arrange();
    void openWanted();
    FolderCard *cardFor(const std::string &name);
    FolderCard *makeCard(const std::string &name);
    void askFacts(FolderCard *card);
    void filter(const QString &words);

    DesktopParts m_parts;
    FolderCommands *m_commands;
    std::string m_wanted; ///< to be opened once it is there
    QString m_words;
    QStackedWidget *m_stack;
    QWidget *m_list = nullptr; ///< of the cards
    QVBoxLayout *m_cards = nullptr;
    QWidget *m_scroll = nullptr; ///< around the list
    QWidget *m_empty = nullptr;
    EmptyPage *m_noHit = nullptr;
    QWidget *m_unknown = nullptr; ///< blank: nobody can tell which folders there are
    Banner *m_failure = nullptr;
    std::vector<FolderCard *> m_order;
};

} // namespace tern
