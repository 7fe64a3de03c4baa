// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/cardlookup.h"

#include "api/services/customersservice.h"
#include "models/store/cardnumber.h"
#include "models/store/customercache.h"

#include <algorithm>
#include <QUuid>

namespace Frontdesk {

namespace {

bool looksLikeUuid(const QString &scan)
{
    return scan.size() >= 32 && !QUuid::fromString(scan).isNull();
}

} // namespace

CardLookup::CardLookup(Api::ApiClient &client, CustomerCache &cache, QObject *parent)
    : QObject(parent), m_client(client), m_cache(cache)
{ }

void CardLookup::find(const QString &scan)
{
    cancel();
    if (findInCache(scan))
        return;
    m_calls = new QObject(this);
    Q_EMIT busyChanged();
    askNext(scan, keysFor(scan));
}

void CardLookup::cancel()
{
    if (!m_calls)
        return;
    // A call's own answer may be what leads here: its owner goes when that is through.
    m_calls->deleteLater();
    m_calls = nullptr;
    Q_EMIT busyChanged();
}

bool CardLookup::findInCache(const QString &scan)
{
    const QList<MediumHit> hits = m_cache.byMedium(scan);
    if (hits.isEmpty())
        return false;
    const auto known = std::find_if(
        hits.begin(), hits.end(), [this](const MediumHit &hit) { return hit.format == m_format; });
    const MediumHit hit = known == hits.end() ? hits.constFirst() : *known;
    learn(hit.format);
    Q_EMIT found(hit.customer, scan);
    return true;
}

QList<Api::CustomerKey> CardLookup::keysFor(const QString &scan) const
{
    QList<Api::CustomerKey> keys;
    if (looksLikeUuid(scan))
        keys.append({.qrCodeUuid = scan});
    QList<Api::CardNumberFormat> formats;
    for (const CardReading &reading : cardReadings(scan)) {
        if (reading.format == m_format)
            formats.prepend(reading.format);
        else
            formats.append(reading.format);
    }
    for (const Api::CardNumberFormat format : formats)
        keys.append({.cardNumber = scan, .cardNumberFormat = format});
    keys.append({.barcode = scan});
    keys.append({.customerNumber = scan});
    return keys;
}

void CardLookup::askNext(const QString &scan, QList<Api::CustomerKey> keys)
{
    if (keys.isEmpty()) {
        cancel();
        Q_EMIT unknown(scan);
        return;
    }
    const Api::CustomerKey key = keys.takeFirst();
    Api::CustomersService(m_client)
        .by(key, m_calls)
        ->then(this, [=, this, asked = m_calls](const Api::Result<Api::Customer> &result) {
            if (asked != m_calls) // another card was scanned when this answer had come already
                return;
            if (result) {
                cancel();
                learn(key.cardNumberFormat.value_or(Api::CardNumberFormat::Unknown));
                Q_EMIT found(result->id, scan);
            } else if (result.error().kind == Api::ApiError::Kind::NotFound) {
                askNext(scan, keys);
            } else {
                cancel();
                Q_EMIT failed(scan, result.error());
            }
        });
}

void CardLookup::learn(Api::CardNumberFormat format)
{
    if (format == Api::CardNumberFormat::Unknown || format == m_format)
        return;
    m_format = format;
    Q_EMIT formatLearned(format);
}

} // namespace Frontdesk
