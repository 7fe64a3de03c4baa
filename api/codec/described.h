// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <optional>
#include <QByteArray>
#include <QList>
#include <type_traits>

/// What the codec knows of a type: the members and enumerators that Boost.Describe lists.
namespace Frontdesk::Api {

/// A list that an answer may leave out; left out means empty. A plain QList member is required.
template <class T> struct OptionalList : QList<T>
{
    using QList<T>::QList;
    OptionalList() = default;
    OptionalList(QList<T> list) : QList<T>(std::move(list)) { }
};

template <class T>
using Members = boost::describe::describe_members<
    T, boost::describe::mod_any_access | boost::describe::mod_inherited>;

template <class T>
concept DescribedStruct = std::is_class_v<T> && boost::describe::has_describe_members<T>::value;

template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

/// Calls \a visit(name, member pointer) for each described member, bases first.
template <DescribedStruct T, class Visit> constexpr void forEachMember(Visit &&visit)
{
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { visit(member.name, member.pointer); });
}

/// The API's spelling of an enumerator: ChangesRequireVerification is CHANGES_REQUIRE_VERIFICATION.
[[nodiscard]] QByteArray wireName(const char *enumerator);

/// Enumerator and wire name of each value of \a E, in the order of their declaration.
template <DescribedEnum E> const QList<std::pair<E, QByteArray>> &wireNames()
{
    static const auto names = [] {
        QList<std::pair<E, QByteArray>> list;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
            list.emplaceBack(enumerator.value, wireName(enumerator.name));
        });
        return list;
    }();
    return names;
}

} // namespace Frontdesk::Api
