#pragma once

#include "choice.h"

namespace tern {

/// Days of the week, as timetables write them: "daily", "Mon-Fri", "Sat,Sun", "Mon". GUI thread.
class DaysChoice final : public Choice {
    Q_OBJECT
public:
    explicit DaysChoice(QWidget *parent = nullptr);
};

} // namespace tern
