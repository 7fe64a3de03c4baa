// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

/// Tag Customers: what body scales ask for and tell. Masses are in kilograms, heights in
/// centimetres; bfm is body fat mass, ffm fat-free mass.
namespace Frontdesk::Api {

/// What a scale has to know of who stands on it.
struct Measurement
{
    CustomerId id = 0;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<int> age;
    std::optional<QDate> dateOfBirth;
    std::optional<Gender> gender;
    std::optional<double> height;
    friend bool operator==(const Measurement &, const Measurement &) = default;
};
BOOST_DESCRIBE_STRUCT(Measurement, (), (id, firstName, lastName, age, dateOfBirth, gender, height))

/// Exactly one key of a customer; cardNumberFormat goes with cardNumber.
struct MeasurementKey
{
    std::optional<QString> cardNumber;
    std::optional<CardNumberFormat> cardNumberFormat;
    std::optional<QString> barcode;
    std::optional<QString> pin;
    std::optional<QString> qrCodeUuid;
};
BOOST_DESCRIBE_STRUCT(MeasurementKey, (), (cardNumber, cardNumberFormat, barcode, pin, qrCodeUuid))

struct Weighing
{
    std::optional<qint64> databaseId;
    std::optional<double> basalMetabolicRate;
    std::optional<double> bodyFatMass;
    std::optional<double> bodyMassIndex;
    std::optional<double> fatFreeMass;
    std::optional<double> percentBodyFat;
    std::optional<double> percentSkeletalMuscleMass;
    std::optional<double> skeletalMuscleMass;
    std::optional<double> totalBodyWater;
    std::optional<int> visceralFatLevel;
    std::optional<double> weight;
    std::optional<double> height;
    std::optional<double> bfmLeftArm;
    std::optional<double> bfmLeftLeg;
    std::optional<double> bfmPercentLeftArm;
    std::optional<double> bfmPercentLeftLeg;
    std::optional<double> bfmPercentRightArm;
    std::optional<double> bfmPercentRightLeg;
    std::optional<double> bfmPercentTrunk;
    std::optional<double> bfmRightArm;
    std::optional<double> bfmRightLeg;
    std::optional<double> bfmTrunk;
    std::optional<double> ffmLeftArm;
    std::optional<double> ffmLeftLeg;
    std::optional<double> ffmPercentLeftArm;
    std::optional<double> ffmPercentLeftLeg;
    std::optional<double> ffmPercentRightArm;
    std::optional<double> ffmPercentRightLeg;
    std::optional<double> ffmPercentTrunk;
    std::optional<double> ffmRightArm;
    std::optional<double> ffmRightLeg;
    std::optional<double> ffmTrunk;
    QString rawResults; ///< as the scale wrote them
    friend bool operator==(const Weighing &, const Weighing &) = default;
};
BOOST_DESCRIBE_STRUCT(Weighing, (),
                      (databaseId, basalMetabolicRate, bodyFatMass, bodyMassIndex, fatFreeMass,
                       percentBodyFat, percentSkeletalMuscleMass, skeletalMuscleMass,
                       totalBodyWater, visceralFatLevel, weight, height, bfmLeftArm, bfmLeftLeg,
                       bfmPercentLeftArm, bfmPercentLeftLeg, bfmPercentRightArm, bfmPercentRightLeg,
                       bfmPercentTrunk, bfmRightArm, bfmRightLeg, bfmTrunk, ffmLeftArm, ffmLeftLeg,
                       ffmPercentLeftArm, ffmPercentLeftLeg, ffmPercentRightArm, ffmPercentRightLeg,
                       ffmPercentTrunk, ffmRightArm, ffmRightLeg, ffmTrunk, rawResults))

/// Goes with a weighing that uses a benefit up.
struct WeighingOptions
{
    std::optional<QString> benefitKey;
};
BOOST_DESCRIBE_STRUCT(WeighingOptions, (), (benefitKey))

} // namespace Frontdesk::Api
