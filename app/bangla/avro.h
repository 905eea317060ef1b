// SPDX-FileCopyrightText: 2026 The Khobor developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Typing Bangla on a Latin keyboard by the Avro Phonetic layout. Pure functions, any thread.

#pragma once

#include <QString>

namespace khobor::bangla {

/// What Avro Phonetic makes of the keys ("amar sOnar bangla" → আমার সোনার বাংলা). Where it draws with a joiner
/// (র‍্য, a hasanta that shows) the joiner is kept. Text that is no key of the layout passes through.
[[nodiscard]] QString fromAvro(QStringView keys);

} // namespace khobor::bangla
