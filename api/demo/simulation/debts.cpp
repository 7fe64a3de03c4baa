// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/debts.h"

#include <QUuid>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int MonthlyDues = 4990;
constexpr int DunningFee = 500; // a level
constexpr int BankFee = 350;
constexpr auto CasePrefix = "K-";
constexpr auto AgencyPrefix = "AG-";

QString prefixed(const char *prefix, qint64 customerId)
{
    return QString::fromLatin1(prefix) + QString::number(customerId);
}

std::optional<qint64> customerOf(const char *prefix, const QString &text)
{
    const QLatin1String expected(prefix);
    bool isNumber = false;
    const qint64 id = text.mid(expected.size()).toLongLong(&isNumber);
    return isNumber && text == prefixed(prefix, id) ? std::optional(id) : std::nullopt;
}

QString debtId(qint64 customerId, qsizetype number)
{
    // The first group holds the customer, the second the debt; the rest makes it a version 4 UUID.
    const QUuid id(uint(customerId), ushort(number), 0x4d0b, 0xa5, 0x11, 0xde, 0xb7, 0x0f, 0xfe,
                   0xe0, 0x01);
    return id.toString(QUuid::WithoutBraces);
}

/// Adds one debt after another to a list.
class DebtList
{
public:
    explicit DebtList(const Person &person) : m_person(person) { }

    void add(DebtType type, int minor, const QString &designation, QDate date)
    {
        Debt debt;
        debt.debtId = debtId(m_person.id, m_debts.size());
        debt.debtDate = date;
        debt.amount = Decimal::fromMinor(minor);
        debt.currency = QStringLiteral("EUR");
        debt.type = type;
        debt.designation = designation;
        debt.recurrence = {RecurrencePeriod::Once, {}};
        debt.maturityType = DebtMaturity::Normal;
        m_debts.append(debt);
    }

    void addDues(int minor, QDate month)
    {
        add(DebtType::PrincipalClaim, minor,
            QStringLiteral("Beitrag %1").arg(month.toString(QStringLiteral("MM/yyyy"))), month);
        Debt &debt = m_debts.last();
        debt.recurrence = {RecurrencePeriod::Month, 1};
        debt.contractStartDate = m_person.joined;
        debt.servicePeriodStartDate = month;
        debt.servicePeriodEndDate = month.addMonths(1).addDays(-1);
        debt.latestRejectionReason = DebtRejection::InsufficientCovering;
    }

    [[nodiscard]] QList<Debt> take() { return std::move(m_debts); }

private:
    const Person &m_person;
    QList<Debt> m_debts;
};

} // namespace

QString collectionCaseOf(qint64 customerId)
{
    return prefixed(CasePrefix, customerId);
}

std::optional<qint64> customerOfCollectionCase(const QString &text)
{
    return customerOf(CasePrefix, text);
}

QString agencyCaseOf(qint64 customerId)
{
    return prefixed(AgencyPrefix, customerId);
}

std::optional<qint64> customerOfAgencyCase(const QString &text)
{
    return customerOf(AgencyPrefix, text);
}

std::optional<qint64> customerOfDebt(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return id.isNull() ? std::nullopt : std::optional(qint64(id.data1));
}

QList<Debt> debtsOf(const Person &person, QDate start)
{
    int owed = qMax(0, -person.balanceMinor);
    const int fees = BankFee + DunningFee * person.dunningLevel;
    const bool hasFees = owed > 2 * fees;
    owed -= hasFees ? fees : 0;
    const int months = (owed + MonthlyDues - 1) / MonthlyDues;
    QDate month = QDate(start.year(), start.month(), 1).addMonths(-months - 1);
    DebtList debts(person);
    for (; owed > 0; owed -= MonthlyDues, month = month.addMonths(1))
        debts.addDues(qMin(owed, MonthlyDues), month);
    if (hasFees) {
        debts.add(DebtType::BankFee, BankFee, QStringLiteral("Rücklastschrift"), month);
        debts.add(DebtType::DunningFee, DunningFee * person.dunningLevel,
                  QStringLiteral("Mahngebühren"), month);
    }
    return debts.take();
}

bool isInForce(const ReportedBlock &block, QDate today)
{
    return block.limitType == BlockLimit::Unlimited
        || (block.limitType == BlockLimit::Limited && block.endDate >= today);
}

CollectionBlock blockView(const ReportedBlock &block)
{
    return {block.limitType.value(), block.endDate};
}

} // namespace Frontdesk::Demo
