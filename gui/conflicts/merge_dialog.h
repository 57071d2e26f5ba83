#pragma once

#include "client/client.h"
#include "conflict_item.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace tern {

class Card;
class TextLabel;
class TextPane;

/// Shows what merging both versions of a file would make, before it is done. Accepted: merge. GUI
/// thread; shown with open().
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(Client &client, const ConflictItem &item, QWidget *parent = nullptr);

private:
    void answered(const Result<QJsonObject> &answer);
    void refuse(const QString &sentence);

    TextLabel *m_sentence;
    TextPane *m_result;
    Card *m_card;
    QWidget *m_legend;
    QPushButton *m_merge;
    QPushButton *m_cancel;
};

} // namespace tern
