#pragma once

#include "sample_desk.h"

namespace tern {

/// Answers of the commands that the wizard asks, about a folder of microscope images and a share.
[[nodiscard]] QJsonObject samplePlaceCheck();
[[nodiscard]] QJsonObject samplePairPreview();
/// One objection of "places.check".
[[nodiscard]] QJsonObject sampleObjection(const QString &kind, const QString &side,
                                          const QString &folder = {});
/// What speaks against a place, as the whole answer.
[[nodiscard]] QJsonObject samplePlaceCheck(const QJsonObject &objection);
/// Tells the desk all of them.
void fillDeskForWizard(SampleDesk &desk);

/// A folder that a guard stopped, alone.
[[nodiscard]] StatusSnapshot guardedSnapshot(const GuardStop &stop);
/// 1,240 of 1,300 files gone on the remote.
[[nodiscard]] GuardStop sampleMassDeletion();
/// A plan of a dry run that would delete so many.
[[nodiscard]] QJsonObject samplePlan(const GuardStop &stop);
/// A folder with problems of several kinds.
[[nodiscard]] StatusSnapshot snapshotWithProblems();
/// A folder whose rules have a mistake.
[[nodiscard]] StatusSnapshot snapshotWithMistake();

} // namespace tern
