#pragma once

#include "terminal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tern {

/// One line of JSON.
void printJson(Terminal &terminal, const QJsonObject &object);
void printJson(Terminal &terminal, const QJsonArray &array);

} // namespace tern
