#include "image_swipe.h"

#include "widgets/roles.h"
#include "widgets/text_label.h"
#include "widgets/type_scale.h"

#include <QBuffer>
#include <QImageReader>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QSlider>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

constexpr int fullWidth = 1000; ///< of the slider
constexpr int step = 20;
constexpr int page = 100;
constexpr int largestSide = 2048;          ///< larger ones are decoded smaller
constexpr qint64 mostPixels = 100'000'000; ///< larger ones are not decoded at all

struct Decoded {
    QImage image;
    QSize size; ///< as the file has it
};

Decoded decodedFrom(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64{size.width()} * size.height() > mostPixels)
        return {};
    if (std::max(size.width(), size.height()) > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    return {reader.read(), size};
}

} // namespace

class ImageSwipe::Canvas final : public QWidget {
public:
    explicit Canvas(QSlider *slider) : m_slider(slider)
    {
        setCursor(Qt::SplitHCursor);
        setMinimumHeight(scaled(120, this));
        setAccessibleName(ImageSwipe::tr("Both pictures"));
    }

    QImage images[2];

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRect area = pictureArea();
        if (area.isEmpty())
            return;
        paintBoard(painter, area);
        const int divider = dividerIn(area);
        paintPicture(painter, area, images[0], QRect(0, 0, divider, height()));
        paintPicture(painter, area, images[1], QRect(divider, 0, width() - divider, height()));
        paintDivider(painter, area, divider);
    }
    void mousePressEvent(QMouseEvent *event) override { follow(event->position().x()); }
    void mouseMoveEvent(QMouseEvent *event) override { follow(event->position().x()); }

private:
    /// Both are drawn at the size of the larger one, so that they can be compared.
    [[nodiscard]] QRect pictureArea() const
    {
        const QSize most = images[0].size().expandedTo(images[1].size());
        if (most.isEmpty())
            return {};
        const int pad = scaled(16, this);
        const QSize room = size() - QSize(2 * pad, 2 * pad);
        QSize shown = most.scaled(room, Qt::KeepAspectRatio);
        const QSize larger = most * 4;
        if (shown.width() > larger.width()) // small pictures are not blown up to mist
            shown = larger;
        return {QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown};
    }
    [[nodiscard]] int dividerIn(const QRect &area) const
    {
        return area.left() + area.width() * m_slider->value() / fullWidth;
    }
    void follow(double x)
    {
        const QRect area = pictureArea();
        if (!area.isEmpty())
            m_slider->setValue(static_cast<int>((x - area.left()) * fullWidth / area.width()));
    }
    void paintBoard(QPainter &painter, const QRect &area) const
    {
        painter.fillRect(area, colorOf(Role::AlternateRow, palette()));
    }
    static void paintPicture(QPainter &painter, const QRect &area, const QImage &image,
                             const QRect &clip)
    {
        painter.save();
        painter.setClipRect(clip);
        painter.drawImage(area, image);
        painter.restore();
    }
    void paintDivider(QPainter &painter, const QRect &area, int x) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colorOf(Role::MineEdge, palette()), 2));
        painter.drawLine(x - 1, area.top(), x - 1, area.bottom());
        painter.setPen(QPen(colorOf(Role::TheirsEdge, palette()), 2));
        painter.drawLine(x + 1, area.top(), x + 1, area.bottom());
        const int radius = scaled(12, this);
        painter.setPen(QPen(colorOf(Role::ControlEdge, palette()), 1));
        painter.setBrush(colorOf(Role::Card, palette()));
        painter.drawEllipse(QPoint(x, area.center().y()), radius, radius);
        painter.setPen(QPen(colorOf(Role::Text, palette()), 1.5));
        const int arm = scaled(4, this);
        for (const int side : {-1, 1}) {
            const QPoint tip(x + side * (arm + 3), area.center().y());
            painter.drawLine(tip, tip + QPoint(-side * arm, -arm));
            painter.drawLine(tip, tip + QPoint(-side * arm, arm));
        }
    }

    QSlider *m_slider;
};

ImageSwipe::ImageSwipe(QWidget *parent)
    : DifferenceView(parent),
      m_slider(new QSlider(Qt::Horizontal)),
      m_note(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap))
{
    m_canvas = new Canvas(m_slider);
    m_slider->setRange(0, fullWidth);
    m_slider->setSingleStep(step);
    m_slider->setPageStep(page);
    m_slider->setValue(fullWidth / 2);
    m_slider->setLayoutDirection(Qt::LeftToRight);
    m_slider->setAccessibleName(tr("How much of mine is seen"));
    connect(m_slider, &QSlider::valueChanged, m_canvas, qOverload<>(&QWidget::update));
    auto *column = new QVBoxLayout(this);
    const int pad = scaled(12, this);
    column->setContentsMargins(pad, 0, pad, pad);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_slider);
    column->addWidget(m_note);
}

void ImageSwipe::clear()
{
    ++m_round;
    m_decoded = 0;
    m_slider->setValue(fullWidth / 2);
    m_note->setText({});
    for (int i = 0; i < 2; ++i) {
        m_canvas->images[i] = {};
        m_sizes[i] = {};
    }
    m_canvas->update();
}

void ImageSwipe::setMine(const QByteArray &bytes)
{
    decode(Which::Mine, bytes);
}

void ImageSwipe::setTheirs(const QByteArray &bytes)
{
    decode(Which::Theirs, bytes);
}

bool ImageSwipe::isComplete() const
{
    return m_decoded == 2;
}

void ImageSwipe::decode(Which which, const QByteArray &bytes)
{
    const QPointer<ImageSwipe> self(this);
    QThreadPool::globalInstance()->start([self, which, bytes, round = m_round] {
        const Decoded made = decodedFrom(bytes);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, which, round, made] {
            if (self)
                self->decoded(which, round, made.image, made.size);
        });
    });
}

void ImageSwipe::decoded(Which which, int round, const QImage &image, QSize size)
{
    if (round != m_round)
        return;
    const int i = which == Which::Mine ? 0 : 1;
    m_canvas->images[i] = image;
    m_sizes[i] = size;
    m_canvas->update();
    if (++m_decoded < 2)
        return;
    const auto words = [](QSize of) {
        return of.isValid() ? tr("%1 × %2 pixels").arg(of.width()).arg(of.height())
                            : tr("cannot be shown");
    };
    m_note->setText(m_sizes[0] == m_sizes[1] && m_sizes[0].isValid()
                        ? tr("Both: %1").arg(words(m_sizes[0]))
                        : tr("Mine: %1. Theirs: %2.").arg(words(m_sizes[0]), words(m_sizes[1])));
    m_slider->setEnabled(m_sizes[0].isValid() && m_sizes[1].isValid());
    Q_EMIT completed();
}

} // namespace tern
