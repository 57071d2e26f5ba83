#include "mounted_folder_page.h"

#include <QCoreApplication>

namespace tern {

namespace {

template <class P>
RemotePage *makePage(Client &client, QWidget *parent)
{
    return new P(client, parent);
}

QString named(const char *name)
{
    return QCoreApplication::translate("tern::wizard", name);
}

} // namespace

std::vector<RemoteKind> remoteKinds()
{
    return {
        {named(QT_TRANSLATE_NOOP("tern::wizard", "Mounted folder")), QStringLiteral("drive"),
         makePage<MountedFolderPage>},
    };
}

} // namespace tern
