# SPDX-License-Identifier: CC0-1.0
title IEC 62443-4-1, secure product development lifecycle
source IEC
date 2018-01
knowledge not verified: the standard was not read
note Prescribes a process with an inventory, and no SBOM format.
no-sbom
check C1 E unverified | SM-9 | third-party components are known by name
check C2 E unverified | SM-9 | ... by version
check C3 E unverified | SM-9 | ... and by who makes them
check C20 W unverified | DM | their vulnerabilities are assessed
check D16 W unverified | SUM | updates are planned
