#include "remote_step.h"

#include "check_line.h"

#include "control/bytes.h"
#include "widgets/line_icon.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

namespace tern {

RemoteStep::RemoteStep(Client &client, QWidget *parent)
    : QWidget(parent),
      m_client(client),
      m_checker(new PlaceChecker(client, this)),
      m_pages(new QStackedWidget(this)),
      m_line(new CheckLine(this))
{
    auto *title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this);
    title->setText(tr("Where is the other copy?"));
    QWidget *kinds = makeKinds(client);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12, this));
    column->addWidget(title);
    column->addWidget(kinds);
    column->addWidget(m_pages);
    column->addWidget(m_line);
    column->addStretch(1);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_line, &CheckLine::acted, this, &RemoteStep::help);
    connect(m_checker, &PlaceChecker::answered, this, &RemoteStep::show);
    connect(m_checker, &PlaceChecker::failed, this, [this](const Error &error) {
        m_check = {};
        m_line->showObjection({tr("The connection could not be tested"), sentenceFor(error)},
                              tr("Try again"));
    });
}

/// The kinds beside each other; not seen while there is only one.
QWidget *RemoteStep::makeKinds(Client &client)
{
    const std::vector<RemoteKind> kinds = remoteKinds();
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    auto *group = new QButtonGroup(bar);
    for (const RemoteKind &kind : kinds) {
        RemotePage *page = kind.make(client, m_pages);
        const int index = m_pages->addWidget(page);
        auto *button = new QToolButton(bar);
        button->setText(kind.name);
        button->setIcon(lineIcon(kind.icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setChecked(index == 0);
        group->addButton(button, index);
        row->addWidget(button);
        connect(page, &RemotePage::typed, this, [this] { test(PlaceChecker::When::AfterTyping); });
        connect(page, &RemotePage::chosen, this, [this] { test(PlaceChecker::When::Now); });
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        test(PlaceChecker::When::Now);
    });
    bar->setVisible(kinds.size() > 1);
    return bar;
}

RemotePage *RemoteStep::page() const
{
    return static_cast<RemotePage *>(m_pages->currentWidget());
}

void RemoteStep::setLocal(const std::string &local)
{
    m_local = local;
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<RemotePage *>(m_pages->widget(i))->setLocal(local);
    test(PlaceChecker::When::Now);
}

void RemoteStep::take(const std::string &place)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (static_cast<RemotePage *>(m_pages->widget(i))->take(place)) {
            m_pages->setCurrentIndex(i);
            return;
        }
    }
}

std::string RemoteStep::remote() const
{
    return page()->remote();
}

std::string RemoteStep::label() const
{
    return page()->label();
}

void RemoteStep::test(PlaceChecker::When when)
{
    setReady(false);
    if (remote().empty()) {
        m_checker->cancel();
        m_line->showNothing();
        return;
    }
    if (when == PlaceChecker::When::Now)
        m_line->showBusy(tr("Testing the connection…"));
    m_checker->check(m_local, remote(), when);
}

void RemoteStep::setReady(bool ready)
{
    m_ready = ready;
    Q_EMIT readyChanged();
}

void RemoteStep::show(const PlaceCheck &check)
{
    m_check = check;
    const PlaceWords words = wordsForRemote(check.remote);
    switch (check.remote.verdict) {
    case PlaceState::Verdict::Good: m_line->showGood(remoteLine(check.remote)); break;
    case PlaceState::Verdict::Missing: m_line->showObjection(words, tr("Make the folder")); break;
    case PlaceState::Verdict::Unreadable:
    case PlaceState::Verdict::NotWritable:
    case PlaceState::Verdict::NoAnswer:
    case PlaceState::Verdict::Refused:
    case PlaceState::Verdict::Unknown: m_line->showObjection(words, tr("Try again")); break;
    default: m_line->showObjection(words); break;
    }
    setReady(check.local.ok && check.remote.ok);
}

void RemoteStep::help()
{
    if (m_check.remote.verdict == PlaceState::Verdict::Missing)
        makeFolder();
    else
        test(PlaceChecker::When::Now);
}

void RemoteStep::makeFolder()
{
    QJsonObject arguments;
    putBytes(arguments, QStringLiteral("path"), remote());
    m_line->showBusy(tr("Making the folder…"));
    m_client.ask(
        QStringLiteral("places.make"), arguments, this, [this](const Result<QJsonObject> &result) {
            if (result)
                return test(PlaceChecker::When::Now);
            m_check = {};
            m_line->showObjection({tr("The folder could not be made"), sentenceFor(result.error())},
                                  tr("Try again"));
        });
}

} // namespace tern
