#pragma once

#include "rules_model.h"

#include "client/desktop_parts.h"
#include "widgets/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tern {

class Banner;
class EmptyPage;
class ExpertView;
class RuleStrip;
class RulesTable;
class TextLabel;

/// The page "Rules": the rules of one folder in their order, one of them to be edited below, and
/// what saving would change. GUI thread; `parts` outlive it.
class RulesPage final : public Page {
    Q_OBJECT
public:
    explicit RulesPage(DesktopParts parts, QWidget *parent = nullptr);

    /// Shows the rules of that folder, unless others wait to be saved.
    void showFolder(const std::string &folder);
    [[nodiscard]] bool hasUnsaved() const { return m_draft->isChanged(); }

Q_SIGNALS:
    void saved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    QWidget *makeRules();
    void connectDraft();
    void takeFolders();
    void openFolder(const std::string &folder);
    void loadTemplates();
    void useTemplate(int index);
    void showDraft();
    void showRules();
    void add();
    void remove(std::size_t number);
    void move(std::size_t number, std::size_t to);
    void openMenu(int row, const QPoint &place);
    void showExpert(bool isOn);
    void tellFailure(const Error &error, const QString &title, const QString &action);
    void select(std::size_t number);

    DesktopParts m_parts;
    RulesDraft *m_draft;
    RulesModel *m_model;
    QComboBox *m_folder = nullptr;
    QPushButton *m_template = nullptr;
    QPushButton *m_expertButton = nullptr;
    TextLabel *m_about = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    RulesTable *m_table = nullptr;
    RuleStrip *m_strip = nullptr;
    ExpertView *m_expert = nullptr;
    QWidget *m_rules = nullptr;
    EmptyPage *m_empty = nullptr;
    EmptyPage *m_noFolder = nullptr;
    QWidget *m_unknown = nullptr; ///< blank: nobody can tell which folders there are
    QWidget *m_footer = nullptr;
    std::vector<std::pair<QString, std::string>> m_templates; ///< names and texts
    std::optional<std::size_t> m_selectLater;                 ///< a rule that is about to be there
    bool m_isReminded = false; ///< the banner says that something is to be saved first
    enum class AfterFailure : std::uint8_t { Reload, Nothing };
    AfterFailure m_afterFailure = AfterFailure::Nothing;
};

} // namespace tern
