// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/staff.h"

#include "api/demo/simulation/names.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr auto F = Gender::Female;
constexpr auto M = Gender::Male;
constexpr qint64 FirstId = 900;

constexpr Colleague Colleagues[] = {
    {"Leonie", "Achterberg", F, BusinessRole::Trainer, "Yoga"},
    {"Tariq", "Benali", M, BusinessRole::Trainer, "Cycling"},
    {"Grażyna", "Wróbel", F, BusinessRole::Trainer, "Pilates"},
    {"Jean-Luc", "Moreau", M, BusinessRole::Trainer, "Schwimmen"},
    {"Ståle", "Øverby", M, BusinessRole::Trainer, "Langhantel"},
    {"Ximena", "Quiñones", F, BusinessRole::Trainer, "Zirkeltraining"},
    {"Renate", "Vollbrecht", F, BusinessRole::StudioOwner, ""},
    {"Mehmet", "Aydın", M, BusinessRole::StudioManager, ""},
    {"Kim", "Sperling", Gender::Unisex, BusinessRole::ServiceEmployee, ""},
    {"Dörte", "Ißleib", F, BusinessRole::ServiceEmployee, ""},
    {"Anatol", "Grün", M, BusinessRole::AdministrationOrFinance, ""},
    {"Saoirse", "Ní Bhriain", F, BusinessRole::Marketing, ""},
};
static_assert(std::size(Colleagues) > Instructors);

} // namespace

qint64 employeeId(int number)
{
    return FirstId + number;
}

const Colleague &colleague(int number)
{
    return Colleagues[std::size_t(number)];
}

QString publicNameOf(const Colleague &colleague)
{
    const QString initial = QString::fromUtf8(colleague.lastName).left(1);
    return QString(QString::fromUtf8(colleague.firstName) + u' ' + initial + u'.');
}

Employee Staff::employee(int number) const
{
    const Colleague &who = colleague(number);
    Employee employee;
    employee.id = employeeId(number);
    employee.firstName = QString::fromUtf8(who.firstName);
    employee.lastName = QString::fromUtf8(who.lastName);
    employee.gender = who.gender;
    employee.dateOfBirth = QDate(1968 + number * 3, number + 1, 10 + number);
    employee.employeeNumber = QStringLiteral("%1%2").arg(m_setup.numberPrefix).arg(employee.id);
    employee.employeeInitials
        = QString(employee.firstName.left(1) + u'.' + employee.lastName.left(1) + u'.');
    employee.publicName = publicNameOf(who);
    employee.businessRole = who.role;
    employee.email = QStringLiteral("%1.%2@%3.example")
                         .arg(mailName(employee.firstName), mailName(employee.lastName),
                              m_setup.city.toLower());
    employee.phone1 = m_setup.information.telephone;
    employee.city = m_setup.city;
    employee.country = m_setup.countryCode;
    if (*who.competence)
        employee.employeeCompetences = {QString::fromUtf8(who.competence)};
    return employee;
}

Outcome<Slice<Employee>> Staff::list(const SliceQuery &query) const
{
    QList<Employee> all;
    for (int number = 0; number < int(std::size(Colleagues)); ++number)
        all.append(employee(number));
    return sliced(all, query, LongSlices);
}

Outcome<Employee> Staff::byId(qint64 id) const
{
    const qint64 number = id - FirstId;
    if (number < 0 || number >= qint64(std::size(Colleagues)))
        return refused(Reason::NoSuchEmployee);
    return employee(int(number));
}

} // namespace Frontdesk::Demo
