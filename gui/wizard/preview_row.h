#pragma once

#include "pair_preview.h"

#include <QAbstractButton>

namespace tern {

class TextLabel;

/// One share of the preview: what it is, how many files, how much. A button that opens the list of
/// its first files below it. GUI thread.
class PreviewRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit PreviewRow(Share share, QWidget *parent = nullptr);

    void show(const ShareCount &count);
    void clear();
    [[nodiscard]] Share share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    enum class Opens : std::uint8_t { Yes, No };
    void setOpens(Opens opens);

    Share m_share;
    QWidget *m_tile;
    TextLabel *m_title;
    TextLabel *m_line;
    TextLabel *m_files;
    TextLabel *m_bytes;
};

} // namespace tern
