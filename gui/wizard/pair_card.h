#pragma once

#include "place_check.h"

#include "widgets/card.h"

class QHBoxLayout;

namespace tern {

class TextLabel;

/// Both sides of a new folder beside each other. GUI thread.
class PairCard final : public Card {
    Q_OBJECT
public:
    explicit PairCard(QWidget *parent = nullptr);

    void show(const std::string &local, const std::string &remote, const std::string &remoteLabel,
              const PlaceCheck &check);

private:
    struct Half {
        TextLabel *place;
        TextLabel *line;
    };
    Half makeHalf(const QString &icon, QHBoxLayout *row);

    Half m_local;
    Half m_remote;
};

} // namespace tern
