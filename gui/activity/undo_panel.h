#pragma once

#include "client/client.h"
#include "journal/logged_run.h"
#include "widgets/card.h"

class QCheckBox;
class QPushButton;

namespace tern {

class TextLabel;
struct UndoResult;

/// Asks before a run is undone: says what would come back, what would stay and why, and that
/// nothing is lost by it. Then it does it, and says what became of it. GUI thread; `client`
/// outlives it.
class UndoPanel final : public Card {
    Q_OBJECT
public:
    explicit UndoPanel(Client &client, QWidget *parent = nullptr);

    /// Looks what undoing would do, and shows itself.
    void ask(const std::string &folder, const LoggedRun &run);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void preview();
    void previewed(const Result<QJsonObject> &answer);
    void undo();
    void undone(const Result<QJsonObject> &answer);
    void finishWith(const QString &title, const QString &sentence, const QString &left = {});
    void leave();
    [[nodiscard]] QJsonObject arguments() const;

    Client &m_client;
    std::string m_folder;
    LoggedRun m_run;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_left;
    QCheckBox *m_newFiles;
    QPushButton *m_cancel;
    QPushButton *m_undo;
    int m_asked = 0; ///< answers to an earlier question are dropped
};

/// "2 earlier versions come back, 1 deleted file comes back, 1 gets its name back." Empty: nothing
/// does. In the future or the past is the same to it.
[[nodiscard]] QString comesBackText(const UndoResult &result);
/// "3 stay as they are: notes.txt was changed since, ..." Empty: none do.
[[nodiscard]] QString staysText(const UndoResult &result);

} // namespace tern
