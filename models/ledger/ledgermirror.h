// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledger.h"

#include <functional>

namespace Frontdesk {

/// What a desk remembers of one topic of the ledger: read when it can be reached, and again
/// whenever the topic changed. While it is away the last answer stays. \a owner outlives neither
/// the ledger nor this.
template <class T> class LedgerMirror final
{
public:
    using Read = std::function<T(LedgerConnection &)>;

    /// \a read runs on the ledger's thread; \a changed here, after value() is another one.
    LedgerMirror(Ledger &ledger, LedgerTopic topic, QObject *owner, Read read,
                 std::function<void()> changed)
        : m_ledger(ledger), m_owner(owner), m_read(std::move(read)), m_changed(std::move(changed))
    {
        QObject::connect(&ledger, &Ledger::changed, owner, [this, topic](LedgerTopic which) {
            if (which == topic)
                refresh();
        });
        QObject::connect(&ledger, &Ledger::availabilityChanged, owner, [this] {
            if (m_ledger.isAvailable())
                refresh();
        });
        refresh();
    }
    LedgerMirror(const LedgerMirror &) = delete;
    LedgerMirror &operator=(const LedgerMirror &) = delete;

    [[nodiscard]] const T &value() const { return m_value; }
    /// It was read at least once.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

    void refresh()
    {
        m_isStale = true;
        if (!m_isReading)
            read();
    }

private:
    void read()
    {
        m_isStale = false;
        m_isReading = true;
        m_ledger.read(m_owner, m_read, [this](const LedgerResult<T> &result) {
            m_isReading = false;
            if (result)
                take(*result);
            if (m_isStale)
                read();
        });
    }

    void take(const T &value)
    {
        const bool isNews = !m_isKnown || value != m_value;
        m_isKnown = true;
        m_value = value;
        if (isNews)
            m_changed();
    }

    Ledger &m_ledger;
    QObject *m_owner;
    Read m_read;
    std::function<void()> m_changed;
    T m_value;
    bool m_isKnown = false;
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace Frontdesk
