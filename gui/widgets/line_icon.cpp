#include "line_icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <string_view>

namespace tern {

namespace {

constexpr double disabledShare = 0.45;

/// Draws the SVG, then fills what is inked: QtSvg paints `currentColor` black.
QPixmap rendered(const QString &name, const QColor &color, const QSize &size)
{
    const QString key = QStringLiteral("tern-line/%1/%2/%3x%4")
                            .arg(name, color.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/line/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, colorFor(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, colorFor(mode), size);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name, m_role); }
    [[nodiscard]] QString key() const override { return QStringLiteral("tern-line"); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        const QColor color = colorOf(m_role, palette);
        if (mode == QIcon::Disabled)
            return mixed(palette.color(QPalette::Window), color, disabledShare);
        return color;
    }

    QString m_name;
    Role m_role;
};

struct KindOfFile {
    std::string_view ending;
    const char *icon;
};

constexpr std::array kindsOfFile{
    KindOfFile{"png", "image"},      KindOfFile{"jpg", "image"},    KindOfFile{"jpeg", "image"},
    KindOfFile{"tif", "image"},      KindOfFile{"tiff", "image"},   KindOfFile{"gif", "image"},
    KindOfFile{"bmp", "image"},      KindOfFile{"webp", "image"},   KindOfFile{"svg", "image"},
    KindOfFile{"nd2", "image"},      KindOfFile{"czi", "image"},    KindOfFile{"lif", "image"},
    KindOfFile{"lsm", "image"},      KindOfFile{"dm3", "image"},    KindOfFile{"dm4", "image"},
    KindOfFile{"csv", "table"},      KindOfFile{"tsv", "table"},    KindOfFile{"xls", "table"},
    KindOfFile{"xlsx", "table"},     KindOfFile{"ods", "table"},    KindOfFile{"parquet", "table"},
    KindOfFile{"ipynb", "notebook"}, KindOfFile{"rmd", "notebook"}, KindOfFile{"qmd", "notebook"},
    KindOfFile{"py", "code"},        KindOfFile{"r", "code"},       KindOfFile{"m", "code"},
    KindOfFile{"jl", "code"},        KindOfFile{"c", "code"},       KindOfFile{"cpp", "code"},
    KindOfFile{"h", "code"},         KindOfFile{"sh", "code"},      KindOfFile{"js", "code"},
    KindOfFile{"json", "code"},      KindOfFile{"yml", "code"},     KindOfFile{"yaml", "code"},
    KindOfFile{"toml", "code"},      KindOfFile{"xml", "code"},     KindOfFile{"html", "code"},
    KindOfFile{"fastq", "dna"},      KindOfFile{"fq", "dna"},       KindOfFile{"fasta", "dna"},
    KindOfFile{"fa", "dna"},         KindOfFile{"bam", "dna"},      KindOfFile{"sam", "dna"},
    KindOfFile{"cram", "dna"},       KindOfFile{"vcf", "dna"},      KindOfFile{"gff", "dna"},
};

/// The part behind the last dot in lower case; ".gz" and its kin are looked through.
std::string endingOf(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    for (const std::string_view packed : {".gz", ".zst", ".bz2", ".xz"}) {
        if (name.ends_with(packed))
            name.resize(name.size() - packed.size());
    }
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos ? std::string() : name.substr(dot + 1);
}

} // namespace

QIcon lineIcon(const QString &name, Role role)
{
    return QIcon(new LineIconEngine(name, role));
}

QPixmap linePixmap(const QString &name, const QColor &color, int side, qreal ratio)
{
    const int pixels = static_cast<int>(side * ratio + 0.5);
    QPixmap pixmap = rendered(name, color, {pixels, pixels});
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QString iconForFile(const std::string &name)
{
    const std::string ending = endingOf(name);
    const auto kind =
        std::find_if(kindsOfFile.begin(), kindsOfFile.end(),
                     [&](const KindOfFile &candidate) { return candidate.ending == ending; });
    return QString::fromLatin1(kind != kindsOfFile.end() ? kind->icon : "file");
}

} // namespace tern
