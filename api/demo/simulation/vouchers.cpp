// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/vouchers.h"

#include "api/demo/simulation/checks.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// Nothing that could be taken for something else when it is read aloud.
constexpr QLatin1String Signs{"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"};
constexpr int Mark = 4; ///< signs of a code's parts
constexpr int NumberOfVouchers = 1 << (5 * Mark);

QString spelled(quint64 value, int signs)
{
    QString text;
    for (int i = 0; i < signs; ++i, value /= 32)
        text.prepend(Signs[qsizetype(value % 32)]);
    return text;
}

std::optional<int> numberIn(const QString &text)
{
    int number = 0;
    for (const QChar sign : text) {
        const qsizetype value = QString(Signs).indexOf(sign);
        if (value < 0)
            return std::nullopt;
        number = number * 32 + int(value);
    }
    return text.size() == Mark ? std::optional(number) : std::nullopt;
}

Problem problemOf(const VoucherRedemption &redemption)
{
    return firstOf({required(redemption.voucherCode, "voucherCode"),
                    required(redemption.firstname, "firstname"),
                    required(redemption.lastname, "lastname"), required(redemption.email, "email"),
                    valid(isMailAddress(redemption.email), "email")});
}

PersonalData guestOf(const VoucherRedemption &redemption)
{
    PersonalData data;
    data.status = CustomerStatus::Prospect;
    data.master.firstName = redemption.firstname;
    data.master.lastName = redemption.lastname;
    data.contact.email = redemption.email;
    return data;
}

} // namespace

QString Vouchers::code(qint64 studioId, int number)
{
    const quint64 check = mixed(quint64(studioId), quint64(number), 0xc4ec);
    return QStringLiteral("CHVB%1-%2-%3")
        .arg(studioId)
        .arg(spelled(quint64(number % NumberOfVouchers), Mark), spelled(check, Mark));
}

Outcome<RedeemedVoucher> Vouchers::redeem(const VoucherRedemption &redemption)
{
    if (const auto problem = problemOf(redemption))
        return tl::unexpected(*problem);
    const QString given = redemption.voucherCode.trimmed().toUpper();
    const auto number = numberIn(given.section(u'-', 1, 1));
    if (!number || given != code(m_studioId, *number))
        return refused(Reason::NoSuchVoucher);
    if (*number % 8 == 7)
        return refused(Reason::VoucherExpired);
    if (m_redeemed.contains(*number))
        return refused(Reason::VoucherRedeemed);
    const QString mail = redemption.email.toLower();
    if (!m_guests.contains(mail)) {
        const auto guest = m_customers.create(guestOf(redemption));
        if (!guest)
            return tl::unexpected(guest.error());
        m_guests.insert(mail, *guest);
    }
    m_redeemed.insert(*number);
    return RedeemedVoucher{spelled(mixed(quint64(m_studioId), quint64(*number), 0xd004), 8)};
}

} // namespace Frontdesk::Demo
