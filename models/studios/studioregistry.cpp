// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/studioregistry.h"

#include "models/studios/keyvault.h"
#include "models/studios/studiocolours.h"

#include <algorithm>
#include <boost/mp11.hpp>
#include <QDir>
#include <QSettings>
#include <QUuid>

namespace Frontdesk {

namespace {

QString settingOf(const QString &id, QLatin1String name)
{
    return QStringLiteral("studios/%1/%2").arg(id, name);
}

const QString orderSetting = QStringLiteral("studios/order");
const QString currentSetting = QStringLiteral("studios/current");

QString formatName(Api::CardNumberFormat format)
{
    for (const auto &[value, name] : Api::wireNames<Api::CardNumberFormat>()) {
        if (value == format)
            return QString::fromLatin1(name);
    }
    return {};
}

Api::CardNumberFormat formatOf(const QString &text)
{
    for (const auto &[value, name] : Api::wireNames<Api::CardNumberFormat>()) {
        if (text == QLatin1String(name))
            return value;
    }
    return Api::CardNumberFormat::Unknown;
}

QString ruleSetting(const QString &id, const char *rule)
{
    const QString name = QStringLiteral("rules/") + QLatin1String(rule);
    return QStringLiteral("studios/%1/%2").arg(id, name);
}

template <class Visit> void forEachRule(Visit visit)
{
    using Members = boost::describe::describe_members<WorkingRules, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>(visit);
}

WorkingRules loadRules(const QSettings &settings, const QString &id)
{
    WorkingRules rules;
    forEachRule([&](auto rule) {
        auto &value = rules.*rule.pointer;
        const QVariant stored = settings.value(ruleSetting(id, rule.name));
        if (stored.isValid())
            value = stored.value<std::decay_t<decltype(value)>>();
    });
    return withinBounds(rules);
}

void saveRules(QSettings &settings, const QString &id, const WorkingRules &rules)
{
    forEachRule(
        [&](auto rule) { settings.setValue(ruleSetting(id, rule.name), rules.*rule.pointer); });
}

} // namespace

StudioRegistry::StudioRegistry(QSettings &settings, KeyVault &vault, QString dataFolder,
                               QObject *parent)
    : QObject(parent), m_settings(settings), m_vault(vault), m_dataFolder(std::move(dataFolder))
{
    load();
}

void StudioRegistry::load()
{
    for (const QString &id : m_settings.value(orderSetting).toStringList()) {
        if (const auto studio = loadOne(id); studio && rowOf(id) < 0)
            m_studios.append(*studio);
    }
}

std::optional<Studio> StudioRegistry::loadOne(const QString &id) const
{
    const auto value
        = [&](const char *name) { return m_settings.value(settingOf(id, QLatin1String(name))); };
    Studio studio;
    studio.id = id;
    studio.name = value("name").toString();
    studio.baseUrl = QUrl(value("baseUrl").toString());
    studio.colour = QColor(value("colour").toString());
    studio.studioId = value("studioId").toLongLong();
    studio.cardFormat = formatOf(value("cardFormat").toString());
    static_cast<WorkingRules &>(studio) = loadRules(m_settings, id);
    if (QUuid(id).isNull() || studio.baseUrl.isEmpty())
        return std::nullopt; // edited by hand; a folder of that name must never be removed
    if (!studio.colour.isValid())
        studio.colour = freeColour();
    return studio;
}

void StudioRegistry::save(const Studio &studio)
{
    const auto store = [&](const char *name, const QVariant &value) {
        m_settings.setValue(settingOf(studio.id, QLatin1String(name)), value);
    };
    store("name", studio.name);
    store("baseUrl", studio.baseUrl.toString());
    store("colour", studio.colour.name());
    store("studioId", studio.studioId);
    store("cardFormat", formatName(studio.cardFormat));
    saveRules(m_settings, studio.id, studio);
    saveOrder();
}

void StudioRegistry::saveOrder()
{
    QStringList order;
    for (const Studio &studio : m_studios)
        order.append(studio.id);
    m_settings.setValue(orderSetting, order);
    m_settings.sync();
}

int StudioRegistry::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_studios.begin(), m_studios.end(),
                                    [&](const Studio &s) { return s.id == id; });
    return found == m_studios.end() ? -1 : int(found - m_studios.begin());
}

std::optional<Studio> StudioRegistry::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_studios.at(row));
}

std::optional<Studio> StudioRegistry::twinOf(const Studio &studio) const
{
    for (const Studio &other : m_studios) {
        if (other.id != studio.id && other.studioId == studio.studioId && studio.studioId != 0
            && other.baseUrl == studio.baseUrl)
            return other;
    }
    return std::nullopt;
}

QString StudioRegistry::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QColor StudioRegistry::freeColour() const
{
    const QList<StudioColour> all = studioColours();
    for (const StudioColour &candidate : all) {
        if (std::none_of(m_studios.begin(), m_studios.end(),
                         [&](const Studio &s) { return s.colour == candidate.colour; }))
            return candidate.colour;
    }
    return all.at(m_studios.size() % all.size()).colour;
}

void StudioRegistry::add(const Studio &studio)
{
    Q_ASSERT(!QUuid(studio.id).isNull() && rowOf(studio.id) < 0);
    m_studios.append(studio);
    save(studio);
    Q_EMIT studioAdded(int(m_studios.size()) - 1);
}

void StudioRegistry::update(const Studio &studio)
{
    const int row = rowOf(studio.id);
    if (row < 0 || m_studios.at(row) == studio)
        return;
    m_studios[row] = studio;
    save(studio);
    Q_EMIT studioChanged(row);
}

bool StudioRegistry::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return true;
    Q_EMIT aboutToRemove(id);
    const Studio studio = m_studios.takeAt(row);
    if (currentId() == id)
        setCurrentId({});
    m_settings.remove(QStringLiteral("studios/%1").arg(id));
    saveOrder();
    const bool isClean = QDir(folderOf(id)).removeRecursively();
    m_vault.removeAll(id, this, [this, studio](const KeyResult &result) {
        // Without a keychain there is no entry in it.
        if (result.state != KeyState::Found && result.state != KeyState::NoKeychain)
            Q_EMIT keyLeftBehind(studio);
    });
    Q_EMIT studioRemoved(id);
    return isClean;
}

QString StudioRegistry::currentId() const
{
    return m_settings.value(currentSetting).toString();
}

void StudioRegistry::setCurrentId(const QString &id)
{
    if (id != currentId()) // the file is written anew, on the interface's thread
        m_settings.setValue(currentSetting, id);
}

QString StudioRegistry::folderOf(const QString &id) const
{
    return QStringLiteral("%1/studios/%2").arg(m_dataFolder, id);
}

} // namespace Frontdesk
