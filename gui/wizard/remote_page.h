#pragma once

#include "client/client.h"

#include <QWidget>

#include <string>
#include <vector>

namespace tern {

/// One kind of remote in the wizard's second step: asks for what leads there, and shows no more of
/// it than that; the step around it tests the connection. GUI thread.
class RemotePage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The folder whose other side is asked for, so that the page can propose one.
    virtual void setLocal(const std::string &local) = 0;
    /// As settings hold it, a path or an address; empty while something is missing.
    [[nodiscard]] virtual std::string remote() const = 0;
    /// What the disk or server of that remote is called; may be empty.
    [[nodiscard]] virtual std::string label() const = 0;
    /// Takes a remote from elsewhere, as a folder that was dropped. False: not of this kind.
    virtual bool take(const std::string &remote) = 0;

Q_SIGNALS:
    void typed();  ///< a key was pressed
    void chosen(); ///< the remote came whole at once
};

/// A kind of remote that can be chosen.
struct RemoteKind {
    QString name; ///< "Mounted folder"
    QString icon; ///< a line icon
    RemotePage *(*make)(Client &client, QWidget *parent);
};
/// In the order in which they are offered; a new kind joins by one line.
[[nodiscard]] std::vector<RemoteKind> remoteKinds();

} // namespace tern
