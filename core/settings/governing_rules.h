#pragma once

#include "base/digest.h"
#include "settings_edit.h"

namespace tern {

/// The file of rules that governs one folder.
struct GoverningRules {
    enum class Kind : std::uint8_t {
        Named,  ///< the folder's entry names it
        Common, ///< the one of all folders that name none
        None,   ///< there is none; `file` is where one for this folder alone would be put
    };
    Kind kind = Kind::None;
    std::string file;
    bool exists = false;                    ///< false with Named: the file is missing
    std::string text = {};                  ///< what stands in it
    std::vector<std::string> folders = {};  ///< all that it governs
    std::vector<Complaint> complaints = {}; ///< why it, or config.yaml, cannot be read

    /// Of what stands there now; empty where nothing does.
    [[nodiscard]] std::string digest() const;
};
[[nodiscard]] const char *name(GoverningRules::Kind kind); ///< "named", ...

/// Reads config.yaml and that file as they are now. NotFound for an unknown folder. Blocks.
[[nodiscard]] Result<GoverningRules> findGoverningRules(const std::string &configFile,
                                                        const std::string &home,
                                                        const std::string &folder);

/// Puts `text` in the place of that file, which still has the digest `was`, once nothing is wrong
/// with it; where there was none, the folder's entry names it from now on. ChangedMeanwhile for
/// another digest; the complaints are those of `text`, and nothing was written then. Blocks.
[[nodiscard]] SettingsEdit writeGoverningRules(const std::string &configFile,
                                               const std::string &home, const std::string &folder,
                                               const std::string &text, const std::string &was);

} // namespace tern
