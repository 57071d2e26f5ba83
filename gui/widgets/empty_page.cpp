#include "empty_page.h"

#include "buttons.h"
#include "line_icon.h"
#include "text_label.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QVBoxLayout>

#include <algorithm>

namespace tern {

namespace {

constexpr int birdSide = 64;
constexpr int sentenceWidth = 380;

/// The bird's outline in the colour of lines.
class Bird final : public QWidget {
public:
    explicit Bird(QWidget *parent) : QWidget(parent)
    {
        const int side = scaled(birdSide, this);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const qreal ratio = devicePixelRatioF();
        QPixmap pixmap(size() * ratio);
        pixmap.fill(Qt::transparent);
        QPainter inside(&pixmap);
        QSvgRenderer(QStringLiteral(":/icons/app/tern-symbolic.svg"))
            .render(&inside, QRectF(QPointF(), pixmap.size()));
        inside.setCompositionMode(QPainter::CompositionMode_SourceIn);
        inside.fillRect(pixmap.rect(), colorOf(Role::ControlEdge, palette()));
        inside.end();
        QPainter(this).drawPixmap(rect(), pixmap);
    }
};

} // namespace

EmptyPage::EmptyPage(const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(TypeStyle::Text, Role::SecondLine, TextLabel::Overflow::Wrap))
{
    m_sentence->setText(sentence);
    m_sentence->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(scaled(16, this));
    column->addStretch(1);
    column->addWidget(new Bird(this), 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    if (!action.isEmpty()) {
        m_button = makeButton(action);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyPage::acted);
    }
    column->addStretch(2);
}

void EmptyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Narrow pages, as the panel, leave less room than the sentence would like.
    const int room = std::max(scaled(24, this), (width() - scaled(sentenceWidth, this)) / 2);
    layout()->setContentsMargins(room, 0, room, 0);
}

void EmptyPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace tern
