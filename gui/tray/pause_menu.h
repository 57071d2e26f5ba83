#pragma once

#include <QMenu>

namespace tern {

/// How long the user wants it to be quiet.
enum class PauseLength : std::uint8_t { HalfAnHour, TwoHours, UntilTomorrow, UntilResumed };

/// When such a pause ends that begins now; both in nanoseconds since 1970. 0: until it is resumed.
/// Tomorrow begins at eight in the morning of this computer's clock.
[[nodiscard]] std::int64_t pauseEnd(PauseLength length, std::int64_t now);

/// The choices of a pause, and to resume. GUI thread.
class PauseMenu final : public QMenu {
    Q_OBJECT
public:
    explicit PauseMenu(QWidget *parent = nullptr);

    /// What of all folders can be asked for.
    enum class Now : std::uint8_t { AllRun, SomePaused, AllPaused, NoFolder };
    void setNow(Now now);

Q_SIGNALS:
    void pauseAsked(tern::PauseLength length);
    void resumeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();

    QList<QAction *> m_lengths;
    QAction *m_resume;
};

} // namespace tern
