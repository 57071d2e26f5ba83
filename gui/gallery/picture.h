#pragma once

#include "samples/sample_desk.h"

#include <QSize>
#include <QWidget>

namespace tern {

/// One picture of the gallery: a page, dialog or state with realistic data. The gallery takes it in
/// light and dark, at one and two pixels a point.
struct Picture {
    QString name; ///< of the file: "conflicts-text"
    QSize size;   ///< in the design's pixels; empty: as the widget wishes
    /// Makes the widget on `desk`, which outlives it. Answers of commands arrive before it is
    /// taken.
    std::function<std::unique_ptr<QWidget>(SampleDesk &desk)> make;
    /// Called once all answers arrived: opens a row, types a word.
    std::function<void(QWidget &widget)> arrange = {};
    /// The font's size in percent.
    int textPercent = 100;
};

/// One list a room; main.cpp puts them together.
[[nodiscard]] std::vector<Picture> activityPictures();
[[nodiscard]] std::vector<Picture> conflictPictures();
[[nodiscard]] std::vector<Picture> controlsPictures();
[[nodiscard]] std::vector<Picture> folderPictures();
[[nodiscard]] std::vector<Picture> guardPictures();
[[nodiscard]] std::vector<Picture> rulesPictures();
[[nodiscard]] std::vector<Picture> settingsPictures();
[[nodiscard]] std::vector<Picture> trashPictures();
[[nodiscard]] std::vector<Picture> trayPictures();
[[nodiscard]] std::vector<Picture> whyPictures();
[[nodiscard]] std::vector<Picture> wizardPictures();

} // namespace tern
