#pragma once

#include "widgets/card.h"

// Behind the others: moc cannot read <compare> as the first header.
#include "model/entry.h"

class QLabel;

namespace tern {

class TextLabel;

/// Whose version it is: the side, its device and person, when it was changed, and its size. GUI
/// thread.
class SideCard final : public Card {
    Q_OBJECT
public:
    explicit SideCard(Side side, QWidget *parent = nullptr);

    enum class Age : std::uint8_t { Plain, Newer };
    /// `device` as it is called, with the person where that is known; `absent`: what to say where
    /// there is nothing.
    void show(const std::optional<Entry> &entry, const QString &device, Age age,
              const QString &absent, std::int64_t now);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Pill;
    void dress();

    Side m_side;
    QLabel *m_icon;
    TextLabel *m_device;
    Pill *m_pill;
    TextLabel *m_time;
    TextLabel *m_size;
};

} // namespace tern
