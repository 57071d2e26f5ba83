#include "pair_card.h"

#include "icon_label.h"
#include "place_words.h"

#include "widgets/text_label.h"
#include "words/words.h"

#include <QHBoxLayout>

namespace tern {

PairCard::PairCard(QWidget *parent) : Card(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16, this), scaled(11, this), scaled(16, this), scaled(11, this));
    row->setSpacing(scaled(12, this));
    m_local = makeHalf(QStringLiteral("laptop"), row);
    row->addSpacing(scaled(4, this));
    row->addWidget(new IconLabel(QStringLiteral("swap"), Role::Link, 20, this));
    row->addSpacing(scaled(4, this));
    m_remote = makeHalf(QStringLiteral("drive"), row);
}

void PairCard::show(const std::string &local, const std::string &remote,
                    const std::string &remoteLabel, const PlaceCheck &check)
{
    m_local.place->setText(shownPlace(local));
    m_local.line->setText(localLine(check.local));
    const QString place = shownPlace(remote);
    m_remote.place->setText(
        remoteLabel.empty() ? place : shownName(remoteLabel) + QLatin1Char(' ') + place);
    m_remote.line->setText(remoteLine(check.remote));
}

PairCard::Half PairCard::makeHalf(const QString &icon, QHBoxLayout *row)
{
    const Half half{
        new TextLabel(TypeStyle::Strong, Role::Text, TextLabel::Overflow::ElideMiddle, this),
        new TextLabel(TypeStyle::Second, Role::SecondLine, TextLabel::Overflow::ElideRight, this)};
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2, this));
    words->addWidget(half.place);
    words->addWidget(half.line);
    row->addWidget(new IconLabel(icon, Role::SecondLine, 20, this));
    row->addLayout(words, 1);
    return half;
}

} // namespace tern
