#include "json_output.h"

#include <QJsonDocument>

namespace tern {

void printJson(Terminal &terminal, const QJsonObject &object)
{
    terminal.line(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

void printJson(Terminal &terminal, const QJsonArray &array)
{
    terminal.line(QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace tern
