#pragma once

#include <QSyntaxHighlighter>

namespace tern {

/// Keywords and values of an expression in their colours, as far as it can be taken apart. GUI
/// thread.
class ExpressionHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

} // namespace tern
