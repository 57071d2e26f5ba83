#pragma once

#include <QFile>
#include <QString>
#include <QXmlStreamReader>

#include <vector>

namespace tern::test {

/// One text of a .ts file.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    std::vector<QString> translations; ///< one, or one a plural form
    bool hasPlural = false;
    bool isFinished = true;
};

inline TsMessage readTsMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.hasPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.hasPlural) {
                message.translations.push_back(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.push_back(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Empty for what cannot be read.
inline std::vector<TsMessage> readTsFile(const QString &name)
{
    QFile file(name);
    std::vector<TsMessage> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readTsMessage(xml, context));
    }
    return xml.hasError() ? std::vector<TsMessage>() : messages;
}

} // namespace tern::test
