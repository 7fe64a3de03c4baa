// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
// The one place where Boost.JSON is compiled.
#include <boost/json/src.hpp>
