// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/deskneeds.h"

#include <QCoreApplication>

namespace Frontdesk {

namespace {

struct DeskNeeds
{
    Q_DECLARE_TR_FUNCTIONS(DeskNeeds)
};

using T = DeskNeeds;
namespace Op = Api::Operations;

QList<DeskNeed> needsOfTheCounter()
{
    return {
        {T::tr("Customers"), T::tr("Nobody can be found, and there is no verdict."),
         Op::getCustomers},
        {T::tr("Check-in"), T::tr("Nobody sees who was here when."),
         Op::getCustomersCheckinHistory},
        {T::tr("Account"), T::tr("Debts do not show, and the verdict knows nothing of them."),
         Op::getCustomersAccountBalanceData},
        {T::tr("Contracts"), T::tr("Contracts do not show, and the verdict knows nothing of them."),
         Op::getCustomersContracts},
        {T::tr("Classes"), T::tr("The schedule stays empty."), Op::getClassSlotsForMultipleClasses},
        {T::tr("Appointments"), T::tr("The appointments of a customer do not show."),
         Op::getAppointmentBookings},
        {T::tr("Booking appointments"), T::tr("There is nothing to choose from."),
         Op::getBookableAppointments},
        {T::tr("Studio"), T::tr("Name, opening hours and how many are in do not show."),
         Op::getStudioInformation},
    };
}

QList<DeskNeed> needsOfChanges()
{
    return {
        {T::tr("Change requests"),
         T::tr("A customer's data cannot be changed, and the inbox stays empty."),
         Op::getCustomerAddressData},
        {T::tr("Cancelations"), T::tr("Cancelations and their dates do not show."),
         Op::getContractData},
        {T::tr("Idle periods"), T::tr("Idle periods and what is left of them do not show."),
         Op::getIdlePeriods},
        {T::tr("Rules for idle periods"),
         T::tr("What a new idle period may look like is not known."), Op::getIdlePeriodConfig},
        {T::tr("Additional modules"), T::tr("There is nothing to choose from."),
         Op::getAdditionalModules},
        {T::tr("Booked modules"), T::tr("The modules of a contract do not show."),
         Op::getAdditionalModuleContract},
        {T::tr("Offers"), T::tr("Nobody can sign up or switch to another offer."),
         Op::getMembershipOffers},
    };
}

QList<DeskNeed> otherNeeds()
{
    return {
        {T::tr("Documents"), T::tr("A customer's documents do not show."), Op::getDocuments},
        {T::tr("Benefits"), T::tr("What a customer still has to use up does not show."),
         Op::getBenefits},
        {T::tr("Measurements"), T::tr("A customer's last measurement does not show."),
         Op::getCustomerMeasurement},
        {T::tr("Additional information"), T::tr("The studio's own fields do not show."),
         Op::getAdditionalInformationFields},
        {T::tr("Messages"), T::tr("How a customer wants to be reached does not show."),
         Op::getCommunicationPreferences},
        {T::tr("Leads"), T::tr("The form for somebody interested cannot be shown."),
         Op::getLeadConfig},
        {T::tr("Trial offers"), T::tr("There is nothing to choose from."),
         Op::getBookableTrialOfferClasses},
        {T::tr("Debt collection"), T::tr("Its runs and cases do not show."),
         Op::getDebtCollectionConfiguration},
        {T::tr("Tax export"), T::tr("Exports cannot be fetched."), Op::getExport},
        {T::tr("Devices"), T::tr("The studio's devices do not show."), Op::getDevices},
        {T::tr("Employees"), T::tr("The names of employees do not show."), Op::getEmployees},
    };
}

} // namespace

QList<DeskNeed> deskNeeds()
{
    return needsOfTheCounter() + needsOfChanges() + otherNeeds();
}

} // namespace Frontdesk
