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

namespace Op = Api::Operations;

QList<DeskNeed> needsOfTheCounter()
{
    return {
        {DeskNeeds::tr("Customers"), DeskNeeds::tr("Nobody can be found, and there is no verdict."),
         Op::getCustomers},
        {DeskNeeds::tr("Check-in"), DeskNeeds::tr("Nobody sees who was here when."),
         Op::getCustomersCheckinHistory},
        {DeskNeeds::tr("Account"),
         DeskNeeds::tr("Debts do not show, and the verdict knows nothing of them."),
         Op::getCustomersAccountBalanceData},
        {DeskNeeds::tr("Contracts"),
         DeskNeeds::tr("Contracts do not show, and the verdict knows nothing of them."),
         Op::getCustomersContracts},
        {DeskNeeds::tr("Classes"), DeskNeeds::tr("The schedule stays empty."),
         Op::getClassSlotsForMultipleClasses},
        {DeskNeeds::tr("Appointments"),
         DeskNeeds::tr("The appointments of a customer do not show."), Op::getAppointmentBookings},
        {DeskNeeds::tr("Booking appointments"), DeskNeeds::tr("There is nothing to choose from."),
         Op::getBookableAppointments},
        {DeskNeeds::tr("Studio"),
         DeskNeeds::tr("Name, opening hours and how many are in do not show."),
         Op::getStudioInformation},
    };
}

QList<DeskNeed> needsOfChanges()
{
    return {
        {DeskNeeds::tr("Change requests"),
         DeskNeeds::tr("A customer's data cannot be changed, and the inbox stays empty."),
         Op::getCustomerAddressData},
        {DeskNeeds::tr("Cancelations"), DeskNeeds::tr("Cancelations and their dates do not show."),
         Op::getContractData},
        {DeskNeeds::tr("Idle periods"),
         DeskNeeds::tr("Idle periods and what is left of them do not show."), Op::getIdlePeriods},
        {DeskNeeds::tr("Rules for idle periods"),
         DeskNeeds::tr("What a new idle period may look like is not known."),
         Op::getIdlePeriodConfig},
        {DeskNeeds::tr("Additional modules"), DeskNeeds::tr("There is nothing to choose from."),
         Op::getAdditionalModules},
        {DeskNeeds::tr("Booked modules"), DeskNeeds::tr("The modules of a contract do not show."),
         Op::getAdditionalModuleContract},
        {DeskNeeds::tr("Offers"), DeskNeeds::tr("Nobody can sign up or switch to another offer."),
         Op::getMembershipOffers},
    };
}

QList<DeskNeed> otherNeeds()
{
    return {
        {DeskNeeds::tr("Documents"), DeskNeeds::tr("A customer's documents do not show."),
         Op::getDocuments},
        {DeskNeeds::tr("Benefits"),
         DeskNeeds::tr("What a customer still has to use up does not show."), Op::getBenefits},
        {DeskNeeds::tr("Measurements"),
         DeskNeeds::tr("A customer's last measurement does not show."), Op::getCustomerMeasurement},
        {DeskNeeds::tr("Additional information"),
         DeskNeeds::tr("The studio's own fields do not show."), Op::getAdditionalInformationFields},
        {DeskNeeds::tr("Messages"),
         DeskNeeds::tr("How a customer wants to be reached does not show."),
         Op::getCommunicationPreferences},
        {DeskNeeds::tr("Leads"), DeskNeeds::tr("The form for somebody interested cannot be shown."),
         Op::getLeadConfig},
        {DeskNeeds::tr("Trial offers"), DeskNeeds::tr("There is nothing to choose from."),
         Op::getBookableTrialOfferClasses},
        {DeskNeeds::tr("Debt collection"), DeskNeeds::tr("Its runs and cases do not show."),
         Op::getDebtCollectionConfiguration},
        {DeskNeeds::tr("Tax export"), DeskNeeds::tr("Exports cannot be fetched."), Op::getExport},
        {DeskNeeds::tr("Devices"), DeskNeeds::tr("The studio's devices do not show."),
         Op::getDevices},
        {DeskNeeds::tr("Employees"), DeskNeeds::tr("The names of employees do not show."),
         Op::getEmployees},
    };
}

} // namespace

QList<DeskNeed> deskNeeds()
{
    return needsOfTheCounter() + needsOfChanges() + otherNeeds();
}

} // namespace Frontdesk
