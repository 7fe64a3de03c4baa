// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/nearwords.h"

#include "models/store/query.h"

namespace Frontdesk {

namespace {

constexpr qsizetype MostWords = 40;

void appendBeginningWith(QVariantList &ranges, const QString &beginning)
{
    ranges << beginning << QVariant(QString(beginning % QChar(u'\uffff')));
}

} // namespace

bool isOneErrorAway(QStringView typed, QStringView name)
{
    qsizetype same = 0;
    while (same < typed.size() && same < name.size() && typed[same] == name[same])
        ++same;
    if (same == typed.size())
        return false; // no error at all
    const QStringView rest = typed.sliced(same);
    const QStringView wanted = name.sliced(same);
    const QStringView further = rest.sliced(1);
    if (wanted.startsWith(further)) // too many
        return true;
    if (wanted.isEmpty())
        return false;
    const QStringView behind = wanted.sliced(1);
    const bool isSwapped = rest.size() > 1 && wanted.size() > 1 && rest[0] == wanted[1]
        && rest[1] == wanted[0] && wanted.sliced(2).startsWith(rest.sliced(2));
    return behind.startsWith(further) || behind.startsWith(rest) || isSwapped;
}

QStringList wordsNear(Database &database, const QString &typed)
{
    // An error behind the first letter leaves that; one in it leaves what follows.
    QVariantList ranges;
    appendBeginningWith(ranges, typed.left(1));
    appendBeginningWith(ranges, typed.mid(1));
    appendBeginningWith(ranges, typed.mid(1, 1) + typed.left(1) + typed.mid(2));
    appendBeginningWith(ranges, typed.mid(1));
    appendBeginningWith(ranges, typed);
    Query query(database,
                QStringLiteral("select word from name_word where word >= ? and word < ?"
                               " union select word from name_word where word >= ? and word < ?"
                               " union select word from name_word where word >= ? and word < ?"
                               " union select word from name_word"
                               " where substr(word, 2) >= ? and substr(word, 2) < ?"
                               " union select word from name_word"
                               " where substr(word, 2) >= ? and substr(word, 2) < ?"));
    for (const QVariant &end : std::as_const(ranges))
        query.bind(end);
    query.exec();
    QStringList near;
    while (query.next()) {
        if (const QString word = query.text(0); isOneErrorAway(typed, word))
            near.append(word);
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return near.mid(0, MostWords);
}

} // namespace Frontdesk
