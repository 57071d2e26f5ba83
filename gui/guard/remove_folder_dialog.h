#pragma once

#include "client/client.h"

#include <QDialog>

#include <string>

class QPushButton;

namespace tern {

class TextLabel;

/// Asks before a folder is removed from Tern, and removes it. Opened with open(). GUI thread.
class RemoveFolderDialog final : public QDialog {
    Q_OBJECT
public:
    RemoveFolderDialog(Client &client, std::string folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void removed(const QString &name);

private:
    void remove();

    Client &m_client;
    std::string m_folder;
    TextLabel *m_failure;
    QPushButton *m_remove;
};

} // namespace tern
