// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/names.h"

namespace Frontdesk::Demo {

namespace {

using Api::Gender;
constexpr auto F = Gender::Female;
constexpr auto M = Gender::Male;

constexpr FirstName FirstNames[] = {{"Anna", F},
                                    {"Zoë", F},
                                    {"Aylin", F},
                                    {"Ayşe", F},
                                    {"Chloé", F},
                                    {"Dilara", F},
                                    {"Elif", F},
                                    {"Eliška", F},
                                    {"Emilia", F},
                                    {"Fatma", F},
                                    {"Freya", F},
                                    {"Giulia", F},
                                    {"Hannah", F},
                                    {"Hedwig", F},
                                    {"Inés", F},
                                    {"Ioana", F},
                                    {"Jasmin", F},
                                    {"Jördis", F},
                                    {"Katarzyna", F},
                                    {"Lucía", F},
                                    {"Małgorzata", F},
                                    {"Marie-Luise", F},
                                    {"Mila", F},
                                    {"Nadège", F},
                                    {"Nguyệt", F},
                                    {"Olena", F},
                                    {"Pelin", F},
                                    {"Renée", F},
                                    {"Saoirse", F},
                                    {"Sigrún", F},
                                    {"Sofía", F},
                                    {"Svenja", F},
                                    {"Thảo", F},
                                    {"Ulrike", F},
                                    {"Yasemin", F},
                                    {"Željka", F},
                                    {"Ahmet", M},
                                    {"André", M},
                                    {"Bartłomiej", M},
                                    {"Björn", M},
                                    {"Çağlar", M},
                                    {"Dariusz", M},
                                    {"Đorđe", M},
                                    {"Emre", M},
                                    {"Enrique", M},
                                    {"Felix", M},
                                    {"François", M},
                                    {"Gábor", M},
                                    {"Håkon", M},
                                    {"Ibrahim", M},
                                    {"Jakub", M},
                                    {"João", M},
                                    {"Jörg", M},
                                    {"Karl-Heinz", M},
                                    {"Kwame", M},
                                    {"László", M},
                                    {"Luca", M},
                                    {"Maximilian", M},
                                    {"Mehmet", M},
                                    {"Mikołaj", M},
                                    {"Minh", M},
                                    {"Niklas", M},
                                    {"Oğuz", M},
                                    {"Ömer", M},
                                    {"Paulo", M},
                                    {"Rémy", M},
                                    {"Samuel", M},
                                    {"Søren", M},
                                    {"Tomáš", M},
                                    {"Übeyd", M},
                                    {"Václav", M},
                                    {"Yannick", M},
                                    {"Robin", Gender::Unisex},
                                    {"Sascha", Gender::Unisex},
                                    {"Kim", Gender::Unisex}};

constexpr const char *LastNames[] = {"Müller",
                                     "Schmidt",
                                     "Weiß",
                                     "Groß",
                                     "Strauß",
                                     "Böhm",
                                     "Jäger",
                                     "Köhler",
                                     "Krüger",
                                     "Schäfer",
                                     "Schröder",
                                     "Vößing",
                                     "Meißner",
                                     "Fußbroich",
                                     "Yılmaz",
                                     "Kaya",
                                     "Şahin",
                                     "Öztürk",
                                     "Çelik",
                                     "Doğan",
                                     "Kılıç",
                                     "Aydın",
                                     "Kowalski",
                                     "Wójcik",
                                     "Łuczak",
                                     "Błaszczyk",
                                     "Źródlak",
                                     "Ząbek",
                                     "Nowák",
                                     "Dvořák",
                                     "Černý",
                                     "Příhoda",
                                     "Horváth",
                                     "Szűcs",
                                     "Kőszegi",
                                     "Popescu",
                                     "Țărnă",
                                     "Ștefan",
                                     "Nguyễn",
                                     "Trần",
                                     "Phạm",
                                     "García",
                                     "Ibáñez",
                                     "Muñoz",
                                     "Peña",
                                     "Gonçalves",
                                     "Conceição",
                                     "Magalhães",
                                     "D'Angelo",
                                     "De Luca",
                                     "Niccolò",
                                     "Lefèvre",
                                     "Béranger",
                                     "L'Hôpital",
                                     "Çömez",
                                     "Sørensen",
                                     "Kjær",
                                     "Østergård",
                                     "Ødegård",
                                     "Åkesson",
                                     "Sjöström",
                                     "Björklund",
                                     "Þórsdóttir",
                                     "Æbeltoft",
                                     "O'Brien",
                                     "Ó Súilleabháin",
                                     "MacLeod",
                                     "van der Berg",
                                     "van 't Hof",
                                     "von Ditfurth",
                                     "zu Hohenfels",
                                     "Ivanova",
                                     "Shevchenko",
                                     "Kovačević",
                                     "Đurić",
                                     "Hadžić",
                                     "Özdemir-Schmidt",
                                     "Leutheusser-Brückner",
                                     "Papadopoulou",
                                     "Adeyemi",
                                     "Mensah",
                                     "Tesfaye",
                                     "Rahimi",
                                     "Haddad",
                                     "Al-Masri",
                                     "Ben-Ami",
                                     "Singh",
                                     "Chaudhary",
                                     "Nakamura",
                                     "Lê",
                                     "Ng",
                                     "Ek"};

constexpr const char *BerlinStreets[]
    = {"Kastanienweg",           "Große Seestraße", "Lindenufer",
       "Straße der Eisenbahner", "Müggelgasse",     "Prinzenkiez"};
constexpr const char *HamburgStreets[] = {"Elbtreppe",   "Große Bleiche",    "Speicherkai",
                                          "Lotsenstieg", "Övelgönner Reihe", "Fischertwiete"};
constexpr const char *WienStreets[] = {"Praterzeile",  "Schönbrunner Steig", "Löwengasse",
                                       "Am Donaudamm", "Große Sperlgasse",   "Weißgerberlände"};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

const FirstName &pickFirstName(Random &random)
{
    return random.pick(FirstNames);
}

QString pickLastName(Random &random)
{
    const QString name = text(random.pick(LastNames));
    if (!random.percent(4))
        return name;
    const QString second = text(random.pick(LastNames));
    return name + u'-' + second;
}

QString pickStreet(Random &random, const QString &city)
{
    if (city == QLatin1String("Hamburg"))
        return text(random.pick(HamburgStreets));
    return text(city == QLatin1String("Wien") ? random.pick(WienStreets)
                                              : random.pick(BerlinStreets));
}

QString pickZipCode(Random &random, const QString &city)
{
    if (city == QLatin1String("Wien"))
        return QString::number(1000 + random.between(1, 23) * 10);
    return QString::number((city == QLatin1String("Hamburg") ? 20095 : 10115) + random.below(900));
}

QString mailName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            plain += c;
    }
    return plain;
}

} // namespace Frontdesk::Demo
