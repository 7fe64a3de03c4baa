// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/theme.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QProxyStyle>

namespace Frontdesk::Theme {

namespace {

struct Shades
{
    QRgb window, base, alternate, button, text, quiet, highlight, highlighted, line, toolTip;
};

constexpr Shades light{0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xffffffff, 0xff1c2024,
                       0xff5d6670, 0xff1f5fbf, 0xffffffff, 0xffc9ced6, 0xffffffff};
constexpr Shades dark{0xff1b1e23, 0xff23272e, 0xff282d35, 0xff2c313a, 0xffe6e9ee,
                      0xffa3adb9, 0xff3b7ddd, 0xffffffff, 0xff434a56, 0xff2f3540};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, QColor(Qt::white));
    palette.setColor(QPalette::Highlight, shades.highlight);
    palette.setColor(QPalette::HighlightedText, shades.highlighted);
    palette.setColor(QPalette::PlaceholderText, shades.quiet);
    palette.setColor(QPalette::Link, shades.highlight);
    palette.setColor(QPalette::ToolTipBase, shades.toolTip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Light, QColor(shades.button).lighter(120));
    palette.setColor(QPalette::Midlight, QColor(shades.button).lighter(110));
    palette.setColor(QPalette::Mid, shades.line);
    palette.setColor(QPalette::Dark, QColor(shades.line).darker(130));
    palette.setColor(QPalette::Shadow, QColor(Qt::black));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.quiet));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
    return palette;
}

/// Before anything of ours was set: what the desktop itself uses.
bool systemIsDark()
{
    static const bool dark = isDark(QApplication::palette());
    return dark;
}

/// Fusion with an arrow of ours where a tool bar has no room: for its own, each start would read
/// all plug-ins for the formats of pictures.
class DeskStyle final : public QProxyStyle
{
public:
    DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override
    {
        return icon == SP_ToolBarHorizontalExtensionButton
            ? Icons::icon(QStringLiteral("next"))
            : QProxyStyle::standardIcon(icon, option, widget);
    }
};

} // namespace

void apply(Choice choice)
{
    const bool useDark = choice == Choice::Dark || (choice == Choice::System && systemIsDark());
    QApplication::setStyle(new DeskStyle);
    QApplication::setPalette(paletteOf(useDark ? dark : light));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor ink(Tone tone, const QPalette &palette)
{
    const bool onDark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return onDark ? QColor(0x6fd58c) : QColor(0x14692f);
    case Tone::Caution:
        return onDark ? QColor(0xf3c14f) : QColor(0x7a4d00);
    case Tone::Stop:
        return onDark ? QColor(0xff8f87) : QColor(0xa81c13);
    case Tone::Accent:
        return onDark ? QColor(0x8ab8ff) : QColor(0x1a55ad);
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::WindowText);
}

QColor surface(Tone tone, const QPalette &palette)
{
    const bool onDark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return onDark ? QColor(0x1d3a28) : QColor(0xdcf3e3);
    case Tone::Caution:
        return onDark ? QColor(0x44351a) : QColor(0xfdf0d2);
    case Tone::Stop:
        return onDark ? QColor(0x4a2422) : QColor(0xfbe0de);
    case Tone::Accent:
        return onDark ? QColor(0x1f3352) : QColor(0xdfeafb);
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::AlternateBase);
}

QColor quietText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

} // namespace Frontdesk::Theme
