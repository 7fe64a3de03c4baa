// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/studio.h"

#include <optional>
#include <QList>
#include <QObject>

class QSettings;

namespace Frontdesk {

class KeyVault;

/// The studios that this computer works with, kept in the settings; never a key.
/// Settings and vault outlive the registry.
class StudioRegistry final : public QObject
{
    Q_OBJECT
public:
    /// Each studio has a folder of its own below \a dataFolder, see folderOf().
    StudioRegistry(QSettings &settings, KeyVault &vault, QString dataFolder,
                   QObject *parent = nullptr);

    /// In the order in which they were added.
    [[nodiscard]] const QList<Studio> &studios() const { return m_studios; }
    [[nodiscard]] bool isEmpty() const { return m_studios.isEmpty(); }
    [[nodiscard]] std::optional<Studio> find(const QString &id) const;
    /// The studio of the list that is the same one of the same tenant as \a studio, itself aside.
    [[nodiscard]] std::optional<Studio> twinOf(const Studio &studio) const;

    [[nodiscard]] static QString newId();
    /// The first colour that no studio has.
    [[nodiscard]] QColor freeColour() const;

    /// \a studio brings an id from newId().
    void add(const Studio &studio);
    void update(const Studio &studio);
    /// Removes the studio, its folder, its key and other secrets. False when files were left behind.
    bool remove(const QString &id);

    /// The studio that was open last; empty when there is none.
    [[nodiscard]] QString currentId() const;
    void setCurrentId(const QString &id);

    /// Where the local data of a studio lie; not made here.
    [[nodiscard]] QString folderOf(const QString &id) const;

Q_SIGNALS:
    void studioAdded(int row);
    void studioChanged(int row);
    /// Whoever has the studio's files open closes them now.
    void aboutToRemove(const QString &id);
    void studioRemoved(const QString &id);
    /// The studio is gone, but the keychain did not give its entries up.
    void keyLeftBehind(const Frontdesk::Studio &studio);

private:
    [[nodiscard]] int rowOf(const QString &id) const;
    void load();
    [[nodiscard]] std::optional<Studio> loadOne(const QString &id) const;
    void save(const Studio &studio);
    void saveOrder();

    QSettings &m_settings;
    KeyVault &m_vault;
    QString m_dataFolder;
    QList<Studio> m_studios;
};

} // namespace Frontdesk
