#pragma once

#include "pair_preview.h"
#include "place_check.h"

#include "client/client.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace tern {

class Banner;
class PairCard;
class PreviewCard;
class RulesChoice;
class ShareBar;
class TextLabel;
class ThinProgressBar;

/// The wizard's third step: what Start would do, counted before anything moves. A count that takes
/// long can be gone without. GUI thread.
class PreviewStep final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewStep(Client &client, QWidget *parent = nullptr);

    /// Counts for this pair.
    struct Pair {
        std::string local;
        std::string remote;
        std::string remoteLabel; ///< of its disk; may be empty
        PlaceCheck check;
    };
    void begin(Pair pair);
    /// Counts again, as rules have changed.
    void countAgain();
    /// Forgets a count that is going on.
    void cancel();
    /// Counted, or gone without.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] std::string rules() const;
    /// "About 11 minutes. You can pause at any time."
    [[nodiscard]] QString sentence() const { return m_sentence; }
    void showFailure(const QString &title, const QString &sentence);

Q_SIGNALS:
    void changed(); ///< isReady() or sentence()
    void editRulesAsked(const QString &rules);

private:
    enum class Standing : std::uint8_t { Open, Ready };
    [[nodiscard]] QWidget *makeCount();
    void counted(const PairPreview &preview);
    void showWarning(const PairPreview &preview);
    void skip();
    void setState(const QString &sentence, Standing standing);
    void showProgress(const QJsonObject &event);

    Client &m_client;
    Pair m_pair;
    PairCard *m_sides;
    ShareBar *m_bar;
    QWidget *m_counting;
    TextLabel *m_looked;
    ThinProgressBar *m_progress;
    QPushButton *m_skip;
    Banner *m_banner;
    PreviewCard *m_card;
    RulesChoice *m_rules;
    std::unique_ptr<QObject> m_question; ///< the count's context: gone with it
    QString m_sentence;
    bool m_ready = false;
};

} // namespace tern
