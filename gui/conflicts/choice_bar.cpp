#include "choice_bar.h"

#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "widgets/type_scale.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tern {

namespace {

/// A side's colour along the upper edge of its button.
class Edge final : public QWidget {
public:
    Edge(QWidget *button, Role role) : QWidget(button), m_role(role)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        button->installEventFilter(this);
        setGeometry(button->rect());
    }

protected:
    bool eventFilter(QObject *button, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(static_cast<QWidget *>(button)->rect());
        return false;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(0, 0, width(), scaled(3, this));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(m_role, palette()));
        const int radius = scaled(6, this);
        painter.drawRoundedRect(rect(), radius, radius);
    }

private:
    Role m_role;
};

} // namespace

ChoiceBar::ChoiceBar(QWidget *parent)
    : QWidget(parent),
      m_mine(makeButton(tr("Keep mine"), QStringLiteral("laptop"))),
      m_theirs(makeButton(tr("Keep theirs"), QStringLiteral("server"))),
      m_both(makeButton(tr("Keep both"), QStringLiteral("copy"))),
      m_merge(makeButton(tr("Merge…"), QStringLiteral("merge"))),
      m_later(makeButton(tr("Later"))),
      m_same(new QCheckBox),
      m_meant(new TextLabel),
      m_safe(new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight))
{
    new Edge(m_mine, Role::MineEdge);
    new Edge(m_theirs, Role::TheirsEdge);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8, this));
    for (QPushButton *button : {m_mine, m_theirs, m_both, m_merge})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    auto *below = new QHBoxLayout;
    below->setSpacing(scaled(10, this));
    below->addWidget(m_same);
    below->addWidget(m_meant);
    below->addStretch(1);
    below->addWidget(m_safe);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(12, this), 0, scaled(14, this));
    column->setSpacing(scaled(12, this));
    column->addLayout(buttons);
    column->addLayout(below);
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT chosen(ConflictPolicy::Local); });
    connect(m_theirs, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(ConflictPolicy::Remote); });
    connect(m_both, &QPushButton::clicked, this, [this] { Q_EMIT chosen(ConflictPolicy::Both); });
    connect(m_merge, &QPushButton::clicked, this, &ChoiceBar::mergeAsked);
    connect(m_later, &QPushButton::clicked, this, &ChoiceBar::later);
}

void ChoiceBar::show(const ConflictItem &item, int others, int selected, int keptDays)
{
    if (!areAlike(item, m_item))
        m_same->setChecked(false);
    m_item = item;
    m_selected = selected;
    m_same->setText(tr("Do the same for %Ln others like this", nullptr, others));
    m_same->setVisible(others > 0 && selected <= 1);
    m_meant->setText(tr("For the %Ln selected files", nullptr, selected));
    m_meant->setVisible(selected > 1);
    m_safe->setText(keptDays > 0
                        ? tr("The other one stays in the trash for %n days", nullptr, keptDays)
                        : tr("The other one stays in the trash"));
    refresh();
}

void ChoiceBar::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    refresh();
}

bool ChoiceBar::isForOthers() const
{
    return m_same->isVisibleTo(this) && m_same->isChecked();
}

void ChoiceBar::refresh()
{
    const Conflict &conflict = m_item.conflict;
    const bool isClash = conflict.type == ConflictType::NameClash;
    const bool isAsked = conflict.type == ConflictType::AskFirst;
    const bool isOne = m_selected <= 1;
    const bool hasMine = conflict.local.has_value();
    const bool hasTheirs = conflict.remote.has_value();
    const auto label = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    label(m_mine, hasMine || isAsked || !isOne ? tr("Keep mine") : tr("Delete there, too"));
    label(m_theirs, hasTheirs || isAsked || !isOne ? tr("Keep theirs") : tr("Delete here, too"));
    const bool canChoose = !m_isBusy && !isClash;
    m_mine->setEnabled(canChoose && (hasMine || !isAsked));
    m_theirs->setEnabled(canChoose && (hasTheirs || !isAsked));
    m_both->setEnabled(canChoose && hasMine && hasTheirs);
    const bool areFiles = hasMine && hasTheirs && conflict.local->kind == Kind::File
                          && conflict.remote->kind == Kind::File;
    m_merge->setEnabled(canChoose && isOne && areFiles);
    m_later->setEnabled(!m_isBusy);
}

} // namespace tern
