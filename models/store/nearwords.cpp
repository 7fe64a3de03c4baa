// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/nearwords.h"

#include <algorithm>
#include <QSet>

namespace Frontdesk {

namespace {

constexpr qsizetype MostWords = 12;

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

NearWords::NearWords(Database &database)
    : m_candidates(database,
                   QStringLiteral("select word from name_word where word >= ? and word < ?"
                                  " union all select word from name_word"
                                  " where word >= ? and word < ?"
                                  " union all select word from name_word"
                                  " where word >= ? and word < ?"
                                  " union all select word from name_word"
                                  " where substr(word, 2) >= ? and substr(word, 2) < ?"
                                  " union all select word from name_word"
                                  " where substr(word, 2) >= ? and substr(word, 2) < ?"))
{ }

QStringList NearWords::of(const QString &typed)
{
    // An error behind the first letter leaves that; one in it leaves what follows.
    for (const QString &beginning :
         {typed.left(1), typed.mid(1), QString(typed.mid(1, 1) % typed.left(1) % typed.mid(2)),
          typed.mid(1), typed})
        m_candidates.bind(beginning).bind(QString(beginning % QChar(u'\uffff')));
    m_candidates.exec();
    QSet<QString> near;
    while (m_candidates.next()) {
        if (const QString word = m_candidates.text(0); isOneErrorAway(typed, word))
            near.insert(word);
    }
    QStringList sorted = near.values();
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return sorted.mid(0, MostWords);
}

} // namespace Frontdesk
