// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/studiocolours.h"

namespace Frontdesk {

QList<StudioColour> studioColours()
{
    return {
        {QColor(0x1f5fbf), StudioColour::tr("Blue")},
        {QColor(0x1b7a43), StudioColour::tr("Green")},
        {QColor(0xa83c12), StudioColour::tr("Orange")},
        {QColor(0x7a3fb0), StudioColour::tr("Violet")},
        {QColor(0x0b7478), StudioColour::tr("Teal")},
        {QColor(0xb3265e), StudioColour::tr("Pink")},
        {QColor(0x6e5a00), StudioColour::tr("Olive")},
        {QColor(0x4a5568), StudioColour::tr("Grey")},
    };
}

} // namespace Frontdesk
