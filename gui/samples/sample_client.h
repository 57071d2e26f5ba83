#pragma once

#include "client/desktop_parts.h"

#include <map>
#include <vector>

namespace tern {

/// A client without an engine behind it, for the gallery and for tests: it shows the snapshots that
/// it is given, answers as it was told, and keeps what it was asked. GUI thread.
class SampleClient final : public Client {
    Q_OBJECT
public:
    struct Asked {
        QString command;
        QJsonObject arguments;
    };
    using Handler = std::function<Result<QJsonObject>(const QJsonObject &arguments)>;

    using Client::Client;

    void show(StatusSnapshot snapshot) { setSnapshot(std::move(snapshot)); }
    void tell(const QString &folder, const std::vector<Event> &events);
    /// Answers every later call of that command; what has no handler is answered with an empty
    /// object.
    void answer(const QString &command, Handler handler);
    void answer(const QString &command, const QJsonObject &result);
    void refuse(const QString &command, const Error &error);
    /// Keeps calls of that command open until they are released.
    void hold(const QString &command);
    void release(const QString &command);
    /// Tells held calls of that command something on the way.
    void report(const QString &command, const QJsonObject &event);

    [[nodiscard]] const std::vector<Asked> &asked() const { return m_asked; }
    /// The arguments of all calls of one command, in order.
    [[nodiscard]] std::vector<QJsonObject> asked(const QString &command) const;

    void ask(const QString &command, const QJsonObject &arguments, QObject *context, Answer answer,
             OnEvent event = {}) override;

private:
    struct Held {
        QString command;
        std::function<void()> go;
        OnEvent event;
    };
    void answerLater(const QString &command, const QJsonObject &arguments, QObject *context,
                     Answer answer);

    std::map<QString, Handler> m_handlers;
    std::vector<Asked> m_asked;
    std::vector<QString> m_holding;
    std::vector<Held> m_held;
};

/// Remembers what it was to show.
class SampleFileManager final : public FileManager {
public:
    void open(const std::string &path) override { opened.push_back(path); }
    void reveal(const std::string &path) override { revealed.push_back(path); }

    std::vector<std::string> opened = {};
    std::vector<std::string> revealed = {};
};

} // namespace tern
