#pragma once

#include "trash_model.h"

#include "widgets/card.h"

class QLineEdit;
class QPushButton;

namespace tern {

class TextLabel;

/// Puts one thing back, asks for another name where something stands there, and says what became
/// of it. GUI thread; `client` outlives it.
class RestorePanel final : public Card {
    Q_OBJECT
public:
    explicit RestorePanel(Client &client, QWidget *parent = nullptr);

    void restore(const std::string &folder, const KeptItem &kept);
    /// All that a run displaced, where nothing stands.
    void restoreRun(const std::string &folder, const std::string &run);

Q_SIGNALS:
    void restored(); ///< the trash has less now
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const std::string &to);
    void answered(const std::string &to, const Result<QJsonObject> &answer);
    void askForName(const std::string &taken);
    void runAnswered(const Result<QJsonObject> &answer);
    void tell(const QString &title, const QString &sentence);
    void leave();

    Client &m_client;
    std::string m_folder;
    KeptItem m_kept;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QLineEdit *m_name;
    QPushButton *m_close;
    QPushButton *m_restore;
};

/// "plate (restored).tif", then "plate (restored 2).tif": a name beside one that is taken.
[[nodiscard]] std::string nameBeside(const std::string &name, int attempt);

} // namespace tern
