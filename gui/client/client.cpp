#include "client.h"

#include <algorithm>

namespace tern {

const FolderStatus *Client::folder(const std::string &name) const
{
    const auto found =
        std::find_if(m_snapshot.folders.begin(), m_snapshot.folders.end(),
                     [&](const FolderStatus &status) { return status.name == name; });
    return found != m_snapshot.folders.end() ? &*found : nullptr;
}

void Client::setSnapshot(StatusSnapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    m_hasSnapshot = true;
    Q_EMIT snapshotChanged();
}

} // namespace tern
