#pragma once

#include "place_checker.h"

#include "client/desktop_parts.h"

#include <QWidget>

class QPushButton;

namespace tern {

class CheckLine;
class PlaceField;
class TextLabel;

/// The wizard's first step: which folder of this computer. Says at once what speaks against it. GUI
/// thread.
class FolderStep final : public QWidget {
    Q_OBJECT
public:
    explicit FolderStep(Client &client, QWidget *parent = nullptr);

    /// What was dropped, or comes next.
    void setPlace(const std::string &place);
    /// Folders that are added after this one.
    void setNext(const std::vector<std::string> &places);
    [[nodiscard]] std::string place() const;
    /// Looked at, and nothing forbids it.
    [[nodiscard]] bool isReady() const { return m_ready; }

Q_SIGNALS:
    void readyChanged();
    void skipped(); ///< this folder is not wanted; the next is

private:
    void look(PlaceChecker::When when);
    void setReady(bool ready);
    void show(const PlaceState &state);
    void takeParent();

    PlaceChecker *m_checker;
    PlaceField *m_field;
    CheckLine *m_line;
    QWidget *m_next;
    TextLabel *m_nextWords;
    bool m_ready = false;
};

} // namespace tern
