// Draws the application's icon in the sizes that desktops ask for: render_icons SOURCE FOLDER
// SIZE... writes FOLDER/SIZE.png. Runs in the build alone.
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: render_icons SOURCE FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
    for (int i = 3; i < argc; ++i) {
        const int side = QByteArray(argv[i]).toInt();
        const QString file =
            QStringLiteral("%1/%2.png").arg(QString::fromLocal8Bit(argv[2])).arg(side);
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        icon.render(&painter);
        painter.end();
        if (!icon.isValid() || !image.save(file)) {
            std::fprintf(stderr, "render_icons: cannot draw %s\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
