#include "folder_step.h"

#include "check_line.h"
#include "drop_field.h"
#include "place_field.h"

#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>

namespace tern {

namespace {

/// "/a/b" of "/a/b/c.txt"; empty where there is none.
std::string parentOf(const std::string &place)
{
    const std::size_t slash = place.find_last_not_of('/') == std::string::npos
                                  ? std::string::npos
                                  : place.rfind('/', place.find_last_not_of('/'));
    return slash == std::string::npos ? std::string()
                                      : place.substr(0, std::max<std::size_t>(slash, 1));
}

} // namespace

FolderStep::FolderStep(Client &client, QWidget *parent)
    : QWidget(parent),
      m_checker(new PlaceChecker(client, this)),
      m_field(new PlaceField(tr("Folder on this computer"), tr("Browse for a folder"), this)),
      m_line(new CheckLine(this)),
      m_next(new QWidget(this)),
      m_nextWords(new TextLabel(TypeStyle::Second, Role::SecondLine,
                                TextLabel::Overflow::ElideMiddle, m_next))
{
    auto *title = new TextLabel(TypeStyle::Section, Role::Text, TextLabel::Overflow::Wrap, this);
    title->setText(tr("Which folder of this computer?"));
    auto *skip = makeLinkButton(tr("Skip this one"), {}, m_next);
    auto *next = new QHBoxLayout(m_next);
    next->setContentsMargins(0, 0, 0, 0);
    next->addWidget(m_nextWords, 1);
    next->addWidget(skip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(12, this));
    column->addWidget(title);
    column->addWidget(
        new DropField(tr("Drop a folder anywhere in this window, or name it below."), this));
    column->addWidget(m_field);
    column->addWidget(m_line);
    column->addStretch(1);
    column->addWidget(m_next);
    setFocusProxy(m_field);
    m_next->hide();
    connect(m_field, &PlaceField::typed, this, [this] { look(PlaceChecker::When::AfterTyping); });
    connect(m_field, &PlaceField::chosen, this, [this] { look(PlaceChecker::When::Now); });
    connect(m_line, &CheckLine::acted, this, &FolderStep::takeParent);
    connect(skip, &QPushButton::clicked, this, &FolderStep::skipped);
    connect(m_checker, &PlaceChecker::answered, this,
            [this](const PlaceCheck &check) { show(check.local); });
    connect(m_checker, &PlaceChecker::failed, this, [this](const Error &error) {
        m_line->showObjection({tr("The folder could not be looked at"), sentenceFor(error)});
    });
}

void FolderStep::setPlace(const std::string &place)
{
    m_field->setPlace(place);
    look(PlaceChecker::When::Now);
}

std::string FolderStep::place() const
{
    return m_field->place();
}

void FolderStep::setNext(const std::vector<std::string> &places)
{
    m_next->setVisible(!places.empty());
    if (places.empty())
        return;
    QStringList names;
    for (const std::string &place : places)
        names.append(shownPlace(place));
    m_nextWords->setText(tr("%n more folders were dropped and come after this one: %1", nullptr,
                            static_cast<int>(places.size()))
                             .arg(names.join(tr(", ", "between things in a list"))));
}

void FolderStep::look(PlaceChecker::When when)
{
    setReady(false);
    if (place().empty()) {
        m_checker->cancel();
        m_line->showNothing();
        return;
    }
    if (when == PlaceChecker::When::Now)
        m_line->showBusy(tr("Looking at the folder…"));
    m_checker->check(place(), {}, when);
}

void FolderStep::show(const PlaceState &state)
{
    const PlaceWords words = wordsForLocal(state);
    if (words.title.isEmpty())
        m_line->showGood(localLine(state));
    else if (state.verdict == PlaceState::Verdict::NotAFolder)
        m_line->showObjection(words, tr("Take its folder"));
    else
        m_line->showObjection(words);
    setReady(state.ok);
}

void FolderStep::setReady(bool ready)
{
    m_ready = ready;
    Q_EMIT readyChanged();
}

void FolderStep::takeParent()
{
    const std::string parent = parentOf(place());
    if (!parent.empty())
        setPlace(parent);
}

} // namespace tern
