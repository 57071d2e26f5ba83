#pragma once

#include "pair_preview.h"

#include "widgets/card.h"

#include <vector>

class QListWidget;

namespace tern {

class PreviewRow;

/// The shares of a preview, one below the other; one of them at a time shows its first files. GUI
/// thread.
class PreviewCard final : public Card {
    Q_OBJECT
public:
    explicit PreviewCard(QWidget *parent = nullptr);

    void show(const PairPreview &preview);
    void clear();

private:
    struct Part {
        PreviewRow *row;
        QListWidget *files;
    };
    void openOnly(const PreviewRow *row);
    static void fill(const Part &part, const ShareCount &count);

    std::vector<Part> m_parts;
};

} // namespace tern
