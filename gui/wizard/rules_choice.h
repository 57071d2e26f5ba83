#pragma once

#include "client/client.h"

#include <QWidget>

class QComboBox;

namespace tern {

class TextLabel;

/// By which rules the new folder goes: those of all folders, or a template. GUI thread.
class RulesChoice final : public QWidget {
    Q_OBJECT
public:
    explicit RulesChoice(Client &client, QWidget *parent = nullptr);

    /// The template's name; empty: the rules of all folders.
    [[nodiscard]] std::string rules() const;
    void choose(const std::string &rules);

Q_SIGNALS:
    void changed();
    void editAsked();

private:
    void fill(const QJsonObject &templates);
    void describe();

    QComboBox *m_box;
    TextLabel *m_description;
};

} // namespace tern
