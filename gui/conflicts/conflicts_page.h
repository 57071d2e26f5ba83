#pragma once

#include "client/desktop_parts.h"
#include "conflict_detail.h"
#include "conflict_settler.h"

#include <QWidget>

#include <map>
#include <set>

class QStackedWidget;
class QTimer;

namespace tern {

class Card;
class ChoiceBar;
class ConflictList;
class QuietBar;

/// All open conflicts of all folders, and what can be done with them. GUI thread.
class ConflictsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ConflictsPage(const DesktopParts &parts, QWidget *parent = nullptr);
    ~ConflictsPage() override;

    /// Shows the conflicts of a folder alone, by the filter; empty: of all.
    void showFolder(const QString &name);

Q_SIGNALS:
    void counted(int conflicts);

private:
    struct Folder {
        std::uint64_t count = 0; ///< as the snapshot said when it was asked
        bool isAsking = false;
        bool isStale = false; ///< something happened since it was asked
        int keptDays = 0;
        std::vector<ConflictItem> items;
        ConflictDetail::FolderFacts facts;
    };

    void refresh();
    void ask(const QString &name);
    void answered(const QString &name, const Result<QJsonObject> &answer,
                  std::vector<ConflictItem> items);
    void showItems();
    void showCurrent();
    void showChoices();
    void choose(ConflictPolicy use);
    void askForMerge();
    [[nodiscard]] std::vector<ConflictItem> meant() const;
    void told(const ConflictSettler::Outcome &outcome);

    DesktopParts m_parts;
    std::map<QString, Folder> m_folders;
    ConflictSettler *m_settler;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QWidget *m_whole;
    ConflictList *m_list;
    ConflictDetail *m_detail;
    ChoiceBar *m_choices;
    QuietBar *m_bar;
    QTimer *m_soon; ///< one list for what comes in pieces
    ConflictItem m_current;
};

} // namespace tern
