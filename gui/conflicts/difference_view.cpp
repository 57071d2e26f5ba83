#include "difference_view.h"

namespace tern {

int DifferenceView::places() const
{
    return 0;
}

void DifferenceView::go(Direction) {}

} // namespace tern
