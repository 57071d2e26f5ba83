#pragma once

#include "difference_view.h"

#include <QImage>

class QSlider;

namespace tern {

class TextLabel;

/// Two pictures over each other with a divider: mine to the left of it, theirs to the right. It
/// moves with the mouse, and with the slider below by keyboard. GUI thread; decodes on a worker.
class ImageSwipe final : public DifferenceView {
    Q_OBJECT
public:
    explicit ImageSwipe(QWidget *parent = nullptr);

    void clear();
    /// The bytes of a picture file; from outside, so what cannot be decoded, or would be too large,
    /// is told instead.
    void setMine(const QByteArray &bytes);
    void setTheirs(const QByteArray &bytes);
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void completed(); ///< both were decoded, or given up

private:
    class Canvas;
    enum class Which : std::uint8_t { Mine, Theirs };

    void decode(Which which, const QByteArray &bytes);
    void decoded(Which which, int round, const QImage &image, QSize size);

    Canvas *m_canvas;
    QSlider *m_slider;
    TextLabel *m_note;
    int m_round = 0; ///< of clear(): what was decoded for an earlier one is dropped
    int m_decoded = 0;
    QSize m_sizes[2];
};

} // namespace tern
