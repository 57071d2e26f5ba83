#include "search_field.h"

#include "line_icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace tern {

namespace {

constexpr int patienceMilliseconds = 150;

} // namespace

SearchField::SearchField(const QString &prompt, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search"), Role::SecondLine), QLineEdit::LeadingPosition);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(patienceMilliseconds);
    connect(this, &QLineEdit::textChanged, timer, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, timer, [timer] { timer->start(0); });
    connect(timer, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace tern
