#pragma once

#include "client/client.h"
#include "model/status_snapshot.h"

#include <QDialog>

#include <string>

namespace tern {

class GuardFilesModel;
class TextLabel;
class ThinProgressBar;

/// Lists the files that a guard counted, from a dry run. Opened with open(). GUI thread.
class GuardFilesDialog final : public QDialog {
    Q_OBJECT
public:
    GuardFilesDialog(Client &client, const std::string &folder, const GuardStop &stop,
                     QWidget *parent = nullptr);

private:
    void ask(Client &client, const std::string &folder, const GuardStop &stop);
    [[nodiscard]] QWidget *makeList();
    void showCount();

    GuardFilesModel *m_model;
    TextLabel *m_line;
    ThinProgressBar *m_progress;
};

} // namespace tern
