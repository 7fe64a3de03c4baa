// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/accounts.h"

#include "api/demo/simulation/bank.h"
#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/rates.h"
#include "api/demo/simulation/slicing.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// Far above the lines of all charges.
constexpr qint64 FirstPaymentLine = 10'000'000'000'000;
/// A line in the room of contract number 0, which no customer has.
constexpr qint64 carriedForward(qint64 customerId)
{
    return customerId * 10 * 10'000;
}

template <class Line> BookingEntry entryOf(const Line &line)
{
    return {line.id, line.date, line.text, euros(line.amount), euros(line.open), false};
}

template <class Lines> QList<BookingEntry> entriesOf(const Lines &lines)
{
    QList<BookingEntry> entries;
    for (const auto &line : lines)
        entries.append(entryOf(line));
    return entries;
}

constexpr Decimal negative(Decimal amount)
{
    return Decimal() - amount;
}

} // namespace

Accounts::Accounts(const StudioSetup &setup, Customers &customers, const Contracts &contracts,
                   Payments &payments)
    : m_idleRules(idleRulesOf(setup.access.studioId)),
      m_customers(customers),
      m_contracts(contracts),
      m_payments(payments),
      m_lastId(FirstPaymentLine * setup.access.studioId)
{ }

bool Accounts::collects(const Person &person, QDate date) const
{
    if (!m_customers.isCreated(person.id))
        return true;
    const auto since = m_collectingSince.constFind(person.id);
    return since != m_collectingSince.cend() && date >= *since;
}

/// What a person owed when the tenant started lies on their newest fees of that time.
void Accounts::leaveOldDebtOpen(const Person &person, QList<Line> &claims) const
{
    const QDate start = m_customers.people().start();
    if (m_customers.isCreated(person.id))
        return;
    const int before = m_customers.people().person(person.id).balanceMinor;
    Decimal left = Decimal::fromMinor(qMin(0, before));
    for (auto claim = claims.rbegin(); claim != claims.rend() && left < Decimal(); ++claim) {
        if (claim->date >= start || claim->open != Decimal())
            continue;
        claim->open = qMax(left, claim->amount);
        claim->isOldDebt = true;
        left = left - claim->open;
    }
    if (left < Decimal())
        claims.prepend({carriedForward(person.id), person.joined, QStringLiteral("Saldovortrag"),
                        left, left, true});
}

QList<Accounts::Line> Accounts::claimsOf(const Person &person, QDate lastDay) const
{
    QList<Line> claims;
    const QDate start = m_customers.people().start();
    QList<Charge> charges = idleChargesOf(person, m_idleRules, lastDay);
    for (const SignedContract &contract : m_contracts.signedBy(person))
        charges += chargesOf(contract, lastDay);
    for (const Charge &charge : charges) {
        const bool isCollected = collects(person, charge.dueDate)
            && (!charge.isDueOnSigning || charge.dueDate < start);
        const Decimal amount = negative(charge.amount);
        claims.append(
            {charge.id, charge.dueDate, charge.name, amount, isCollected ? Decimal() : amount});
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [](const Line &a, const Line &b) { return a.date < b.date; });
    leaveOldDebtOpen(person, claims);
    return claims;
}

QList<Accounts::Line> Accounts::linesOf(const Person &person) const
{
    QList<Line> lines;
    for (const Line &claim : claimsOf(person, today())) {
        lines.append(claim);
        const Decimal collected = claim.open - claim.amount;
        if (collected > Decimal())
            lines.append({claim.id + 1, claim.date, QStringLiteral("Lastschrift"), collected, {}});
    }
    for (const Payment &payment : m_booked.value(person.id)) {
        Decimal left = payment.amount;
        for (Line &line : lines) {
            const Decimal part = payment.parts.value(line.id);
            line.open = line.open + part;
            left = left - part;
        }
        lines.append({payment.id, payment.date, payment.text, payment.amount, left,
                      payment.amount < Decimal()});
    }
    return lines;
}

Outcome<AccountBalance> Accounts::balance(qint64 customerId) const
{
    return m_customers.find(customerId).map([&](const Person &person) {
        Decimal open;
        for (const Line &line : linesOf(person))
            open = open + line.open;
        AccountBalance balance;
        balance.accountBalance = euros(open);
        balance.consumptionCredit = euros(int(person.seed % 5) * 500);
        // Who has paid is not reminded any more.
        if (open < Decimal() && person.dunningLevel > 0)
            balance.dunningLevel = QStringLiteral("Mahnstufe %1").arg(person.dunningLevel);
        balance.inDebtCollection = open < Decimal() && person.inDebtCollection;
        return balance;
    });
}

Outcome<Slice<BookingEntry>> Accounts::transactions(qint64 customerId,
                                                    const SliceQuery &query) const
{
    return m_customers.find(customerId).and_then([&](const Person &person) {
        QList<BookingEntry> entries = entriesOf(linesOf(person));
        std::stable_sort(
            entries.begin(), entries.end(),
            [](const BookingEntry &a, const BookingEntry &b) { return a.dueDate < b.dueDate; });
        std::reverse(entries.begin(), entries.end());
        return sliced(entries, query, ShortSlices);
    });
}

Outcome<Slice<BookingEntry>> Accounts::upcoming(qint64 customerId, const SliceQuery &query) const
{
    return m_customers.find(customerId).and_then([&](const Person &person) {
        QList<BookingEntry> entries;
        for (Line &claim : claimsOf(person, today().addYears(1))) {
            claim.open = claim.amount; // nothing is settled before its day
            if (claim.date > today())
                entries.append(entryOf(claim));
        }
        return sliced(entries, query, ShortSlices);
    });
}

Outcome<Done> Accounts::pay(qint64 customerId, const AccountPayment &payment)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    const auto paid
        = m_payments.unspent(payment.paymentRequestToken, customerId, "paymentRequestToken");
    if (!paid)
        return tl::unexpected(paid.error());
    const auto lines = linesOf(*person);
    const bool areClaims
        = std::all_of(payment.debtClaimIds.cbegin(), payment.debtClaimIds.cend(), [&](qint64 id) {
              return std::any_of(lines.cbegin(), lines.cend(), [&](const Line &line) {
                  return line.id == id && line.open < Decimal();
              });
          });
    if (const auto problem = firstOf({valid(payment.amount == euros(paid->wanted.amount), "amount"),
                                      valid(payment.amount.amount > Decimal(), "amount"),
                                      valid(areClaims, "debtClaimIds")}))
        return tl::unexpected(*problem);
    m_payments.spend(payment.paymentRequestToken);
    book(customerId, {payment.amount.amount, QStringLiteral("Zahlung"), payment.debtClaimIds});
    return Done{};
}

void Accounts::book(qint64 customerId, const Receipt &receipt)
{
    Payment payment{++m_lastId, today(), receipt.text, receipt.amount, {}};
    Decimal left = receipt.amount;
    Decimal onOldDebt = qMin(left, Decimal());
    for (const Line &line : linesOf(*m_customers.find(customerId))) {
        const bool isMeant = receipt.claims.isEmpty() || receipt.claims.contains(line.id);
        const Decimal part = qMin(left, negative(line.open));
        if (!isMeant || part <= Decimal())
            continue;
        payment.parts.insert(line.id, part);
        left = left - part;
        onOldDebt = onOldDebt + (line.isOldDebt ? part : Decimal());
    }
    m_booked[customerId].append(payment);
    // Debt collection asks the customers what is left of the debts that it was given.
    m_customers.book(customerId, int(onOldDebt.scaled() / 100));
}

Outcome<Done> Accounts::changeInstrument(qint64 customerId, const PaymentInstrumentUpdate &update)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    return m_payments.unspent(update.paymentRequestToken, customerId, "paymentRequestToken")
        .map([&](const Payments::Session &session) {
            setInstrument(*person, session);
            return Done{};
        });
}

void Accounts::setInstrument(const Person &person, const Payments::Session &session)
{
    const quint64 token = session.paidToken->right(16).toULongLong(nullptr, 16);
    const quint64 number = mixed(person.seed, token);
    PaymentData data = person.payment;
    data.accountHolder = QString(person.master.firstName + u' ' + person.master.lastName);
    data.bankName = QStringLiteral("Musterbank");
    data.bic = QStringLiteral("MUSTDEFFXXX");
    data.iban
        = makeIban(QStringLiteral("DE"),
                   QStringLiteral("%1").arg(number % 1'000'000'000'000ULL, 18, 10, QChar(u'9')));
    m_payments.spend(*session.paidToken);
    m_customers.replace(person.id, data);
    if (!m_collectingSince.contains(person.id))
        m_collectingSince.insert(person.id, today());
}

} // namespace Frontdesk::Demo
