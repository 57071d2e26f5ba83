#pragma once

#include "exact_names.h"

namespace tern {

/// The root `directory` of a disk, with every name told apart by its bytes, whatever the disk makes
/// of names: what it would take for the name of something else stands there under its
/// escapedName(). Tern's own folder is left as it is. `names` must outlive all that is opened
/// through it.
[[nodiscard]] std::shared_ptr<Directory> withExactNames(std::shared_ptr<Directory> directory,
                                                        ExactNames &names);

} // namespace tern
