// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/photos.h"

#include "api/demo/simulation/random.h"

#include <QtEndian>
#include <zlib.h>

namespace Frontdesk::Demo {

namespace {

constexpr int Width = 150;
constexpr int Height = 180;

struct Colour
{
    int red, green, blue;
};

struct Portrait
{
    Colour wall, skin, hair, shirt;
    double faceWidth;
    double hairLine;
};

Portrait portraitOf(quint64 seed)
{
    constexpr Colour walls[] = {{214, 222, 229}, {226, 217, 204}, {205, 220, 210}, {221, 211, 225}};
    constexpr Colour skins[]
        = {{246, 214, 188}, {224, 177, 140}, {190, 134, 94}, {133, 88, 60}, {96, 62, 44}};
    constexpr Colour hairs[]
        = {{43, 33, 28}, {92, 62, 38}, {196, 158, 92}, {140, 140, 146}, {120, 52, 30}};
    constexpr Colour shirts[]
        = {{54, 92, 140}, {140, 60, 66}, {60, 116, 88}, {70, 70, 82}, {196, 140, 50}};
    Random random(seed);
    return {random.pick(walls),  random.pick(skins),     random.pick(hairs),
            random.pick(shirts), 32.0 + random.below(7), 50.0 + random.below(14)};
}

bool inEllipse(double x, double y, double cx, double cy, double rx, double ry)
{
    const double dx = (x - cx) / rx;
    const double dy = (y - cy) / ry;
    return dx * dx + dy * dy <= 1;
}

Colour colourAt(const Portrait &face, int x, int y)
{
    const bool isFace = inEllipse(x, y, 75, 78, face.faceWidth, 44);
    if (isFace && y > face.hairLine) {
        const bool isEye = inEllipse(x, y, 63, 76, 4, 3) || inEllipse(x, y, 87, 76, 4, 3);
        const bool isMouth = inEllipse(x, y, 75, 103, 11, 3);
        return isEye ? Colour{40, 36, 36} : isMouth ? Colour{150, 70, 70} : face.skin;
    }
    if (inEllipse(x, y, 75, 70, face.faceWidth + 9, 47) && y < 96)
        return face.hair;
    if (inEllipse(x, y, 75, 190, 66, 62))
        return face.shirt;
    if (x > 61 && x < 89 && y > 100 && y < 150)
        return face.skin;
    return face.wall;
}

/// The raw pixels, each line led by PNG's filter type 0; light falls from the upper left.
QByteArray scanLines(const Portrait &face)
{
    QByteArray lines;
    lines.reserve((Width * 3 + 1) * Height);
    for (int y = 0; y < Height; ++y) {
        lines += '\0';
        for (int x = 0; x < Width; ++x) {
            const Colour colour = colourAt(face, x, y);
            const int shade = (x + y) / 12;
            for (const int part : {colour.red, colour.green, colour.blue})
                lines += char(qMax(0, part - shade));
        }
    }
    return lines;
}

QByteArray bigEndian(quint32 value)
{
    const quint32 turned = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&turned), 4};
}

QByteArray chunk(const QByteArray &typeAndData)
{
    const auto sum
        = crc32(0, reinterpret_cast<const Bytef *>(typeAndData.data()), uInt(typeAndData.size()));
    return bigEndian(quint32(typeAndData.size() - 4)) + typeAndData + bigEndian(quint32(sum));
}

QByteArray png(const Portrait &face)
{
    // 8 bits a channel, colour type 2 (RGB), no interlace.
    const QByteArray head
        = "IHDR" + bigEndian(Width) + bigEndian(Height) + QByteArray("\x08\x02\x00\x00\x00", 5);
    // qCompress() puts four bytes of its own in front of what PNG wants.
    const QByteArray data = "IDAT" + qCompress(scanLines(face)).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk(head) + chunk(data) + chunk("IEND");
}

} // namespace

File inventedPhoto(quint64 seed)
{
    return {QStringLiteral("photo.png"), "image/png", png(portraitOf(seed))};
}

bool isPhoto(const File &file)
{
    return file.bytes.startsWith("\x89PNG\r\n\x1a\n") || file.bytes.startsWith("\xff\xd8\xff");
}

} // namespace Frontdesk::Demo
