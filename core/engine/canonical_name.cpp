#include "canonical_name.h"

#include <QString>
#include <QStringDecoder>

namespace tern {

std::string canonicalName(std::string_view name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text =
        decoder.decode(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    if (decoder.hasError())
        return std::string(name);
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

} // namespace tern
