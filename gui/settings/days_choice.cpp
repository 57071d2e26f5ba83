#include "days_choice.h"

#include "words/words_text.h"

#include <array>

namespace tern {

DaysChoice::DaysChoice(QWidget *parent) : Choice(parent)
{
    setAccessibleName(tr("Days"));
    add(tr("Every day"), QStringLiteral("daily"));
    add(tr("Monday to Friday"), QStringLiteral("Mon-Fri"));
    add(tr("Saturday and Sunday"), QStringLiteral("Sat,Sun"));
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    for (std::size_t day = 0; day < days.size(); ++day)
        add(shownLocale().standaloneDayName(static_cast<int>(day) + 1),
            QString::fromLatin1(days[day]));
}

} // namespace tern
