#include "facts_view.h"

#include "widgets/text_label.h"
#include "widgets/type_scale.h"
#include "words/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tern {

namespace {

QString kindWord(const std::optional<Entry> &entry)
{
    if (!entry)
        return FactsView::tr("deleted");
    switch (entry->kind) {
    case Kind::File: return FactsView::tr("file");
    case Kind::Directory: return FactsView::tr("folder");
    case Kind::Symlink: return FactsView::tr("link");
    }
    return {};
}

bool isFile(const std::optional<Entry> &entry)
{
    return entry && entry->kind == Kind::File;
}

} // namespace

FactsView::FactsView(QWidget *parent)
    : DifferenceView(parent),
      m_why(new TextLabel(TypeStyle::Text, Role::Text, TextLabel::Overflow::Wrap))
{
    auto *column = new QVBoxLayout(this);
    const int pad = scaled(24, this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(scaled(16, this));
    column->addWidget(m_why);
    column->addStretch(1);
}

void FactsView::show(const ConflictItem &item, const QString &why, const QJsonObject &digests,
                     std::int64_t now)
{
    m_why->setText(why);
    delete m_facts;
    m_facts = new QWidget;
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(24, this));
    m_grid->setVerticalSpacing(scaled(8, this));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const std::optional<Entry> &mine = item.conflict.local;
    const std::optional<Entry> &theirs = item.conflict.remote;
    addRow({}, tr("Mine"), tr("Theirs"));
    addRow(tr("Kind"), kindWord(mine), kindWord(theirs));
    const auto sizeOf = [](const auto &entry) {
        return isFile(entry) ? sizeText(entry->size) : QStringLiteral("–");
    };
    const auto timeOf = [now](const auto &entry) {
        return isFile(entry) ? momentText(entry->mtime, now) : QStringLiteral("–");
    };
    addRow(tr("Size"), sizeOf(mine), sizeOf(theirs));
    addRow(tr("Changed"), timeOf(mine), timeOf(theirs));
    const auto digestOf = [&](const char *key, const auto &entry) {
        const QString told = digests.value(QLatin1String(key)).toString();
        if (!told.isEmpty() || !entry || !entry->digest)
            return told;
        return QString::fromStdString(entry->digest->hex());
    };
    const QString mineDigest = digestOf("local_digest", mine);
    const QString theirsDigest = digestOf("remote_digest", theirs);
    if (!mineDigest.isEmpty() || !theirsDigest.isEmpty())
        addRow(tr("SHA-256"), mineDigest, theirsDigest);
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_facts);
}

void FactsView::addRow(const QString &what, const QString &mine, const QString &theirs)
{
    const int row = m_grid->rowCount();
    const TypeStyle style = what.isEmpty() ? TypeStyle::Strong : TypeStyle::Text;
    auto *name = new TextLabel(TypeStyle::Text, Role::SecondLine);
    name->setText(what);
    m_grid->addWidget(name, row, 0);
    int column = 1;
    for (const QString &text : {mine, theirs}) {
        auto *value = new TextLabel(style, Role::Text, TextLabel::Overflow::ElideMiddle);
        value->setText(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(value, row, column++);
    }
}

} // namespace tern
