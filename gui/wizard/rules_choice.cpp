#include "rules_choice.h"

#include "control/bytes.h"
#include "widgets/buttons.h"
#include "widgets/text_label.h"
#include "words/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <string_view>

namespace tern {

namespace {

constexpr int boxWidth = 200;

/// A template that comes with the program, in words.
struct Known {
    std::string_view name;
    const char *title;
    const char *description;
};
constexpr std::array known{
    Known{"research", QT_TRANSLATE_NOOP("tern::wizard", "Research"),
          QT_TRANSLATE_NOOP("tern::wizard",
                            "Keeps text, code, notebooks and tables; leaves out what programs "
                            "leave behind")},
    Known{"code", QT_TRANSLATE_NOOP("tern::wizard", "Source code"),
          QT_TRANSLATE_NOOP("tern::wizard",
                            "Keeps all but what builds make again, and repositories")},
    Known{"datasets", QT_TRANSLATE_NOOP("tern::wizard", "Measured data"),
          QT_TRANSLATE_NOOP("tern::wizard",
                            "Data goes up and stays there, whatever happens here afterwards")},
    Known{"everything", QT_TRANSLATE_NOOP("tern::wizard", "Everything"),
          QT_TRANSLATE_NOOP("tern::wizard", "Leaves nothing out, of any size")},
};

const Known *findKnown(const std::string &name)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Known &one) { return one.name == name; });
    return found != known.end() ? &*found : nullptr;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("tern::wizard", text);
}

QString titleFor(const std::string &name)
{
    const Known *one = findKnown(name);
    return one != nullptr ? translated(one->title) : shownName(name);
}

} // namespace

RulesChoice::RulesChoice(Client &client, QWidget *parent)
    : QWidget(parent),
      m_box(new QComboBox(this)),
      m_description(
          new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::Wrap, this))
{
    auto *label = new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Keep, this);
    label->setText(tr("Rules"));
    label->setBuddy(m_box);
    auto *edit = makeLinkButton(tr("Edit rules…"), {}, this);
    m_box->setAccessibleName(tr("Rules"));
    m_box->setMinimumWidth(scaled(boxWidth, this));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(12, this));
    row->addWidget(label);
    row->addWidget(m_box);
    row->addWidget(m_description, 1);
    row->addWidget(edit);
    fill({});
    connect(m_box, &QComboBox::activated, this, [this] {
        describe();
        Q_EMIT changed();
    });
    connect(edit, &QPushButton::clicked, this, &RulesChoice::editAsked);
    client.ask(QStringLiteral("rules.templates"), {}, this,
               [this](const Result<QJsonObject> &result) {
                   if (result)
                       fill(*result);
               });
}

std::string RulesChoice::rules() const
{
    return m_box->currentData().toString().toStdString();
}

void RulesChoice::choose(const std::string &rules)
{
    const int index = m_box->findData(QString::fromStdString(rules));
    m_box->setCurrentIndex(std::max(index, 0));
    describe();
}

void RulesChoice::fill(const QJsonObject &templates)
{
    constexpr qsizetype most = 100;
    const std::string before = rules();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("The usual rules"), QString());
    const QJsonArray list = templates.value(QStringLiteral("templates")).toArray();
    for (qsizetype i = 0; i < std::min(list.size(), most); ++i) {
        const std::string name = stringFrom(list.at(i).toObject(), QStringLiteral("name"));
        if (!name.empty())
            m_box->addItem(titleFor(name), QString::fromStdString(name));
    }
    choose(before);
}

void RulesChoice::describe()
{
    const std::string name = rules();
    if (name.empty()) {
        m_description->setText(tr("Those of all folders that have no rules of their own"));
        return;
    }
    const Known *one = findKnown(name);
    m_description->setText(one != nullptr ? translated(one->description) : QString());
}

} // namespace tern
