#pragma once

#include "place_words.h"

#include <QWidget>

namespace tern {

class Banner;
class IconLabel;
class TextLabel;

/// What is known of a place that was named: being looked at, good, or what speaks against it with
/// the one click that helps. GUI thread.
class CheckLine final : public QWidget {
    Q_OBJECT
public:
    explicit CheckLine(QWidget *parent = nullptr);

    void showNothing();
    void showBusy(const QString &sentence);
    void showGood(const QString &sentence);
    /// Without a button where `action` is empty.
    void showObjection(const PlaceWords &words, const QString &action = {});

Q_SIGNALS:
    void acted();

private:
    void showLine(const QString &icon, const QString &sentence);

    QWidget *m_line;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    Banner *m_banner;
};

} // namespace tern
