// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/journal.h"
#include "models/listmodel.h"

namespace Frontdesk {

class LineMonitor;

/// The check-ins that were kept while the line was down, and what became of each: in the order in
/// which they were entered, from going offline until the next time. It follows the journal. How an
/// end is called is told by who shows it.
class KeptCheckins final : public ListModel<JournalEntry>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, NameColumn, StateColumn, NoteColumn, ColumnCount };
    enum Role {
        StateRole = FirstFreeRole, ///< int of ActState
    };

    /// The text of a StateColumn or NoteColumn.
    using Words = std::function<QString(const JournalEntry &entry, Column column)>;

    /// Both outlive the model.
    KeptCheckins(Journal &journal, LineMonitor &line, QObject *parent = nullptr);
    void setWords(Words words) { m_words = std::move(words); }

    /// Those that are still to be sent, or whose end nobody knows yet.
    [[nodiscard]] int waitingCount() const;
    [[nodiscard]] int countOf(ActState state) const;
    /// Empties the list of all that has ended.
    void dismiss();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

Q_SIGNALS:
    /// A check-in was kept, or what became of one is known.
    void countsChanged();

protected:
    [[nodiscard]] qint64 idOf(const JournalEntry &entry) const override;
    [[nodiscard]] QVariant cell(const JournalEntry &entry, int column, int role) const override;

private:
    void follow(qint64 id);

    Journal &m_journal;
    Words m_words;
};

} // namespace Frontdesk
