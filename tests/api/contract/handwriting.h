// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/random.h"

#include <boost/json.hpp>

#include <QByteArray>

namespace Frontdesk::Api {

/// Writes JSON as a stranger may: members in any order, spaces anywhere, characters escaped.
class Handwriting
{
public:
    explicit Handwriting(quint64 seed) : m_random(seed) { }

    [[nodiscard]] QByteArray write(const boost::json::value &value);

private:
    void put(const boost::json::value &value);
    void put(const boost::json::object &object);
    void put(const boost::json::array &array);
    void put(std::string_view text);
    void putSpace();

    Demo::Random m_random;
    QByteArray m_json;
};

} // namespace Frontdesk::Api
