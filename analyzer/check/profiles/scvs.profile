# SPDX-License-Identifier: CC0-1.0
title Software Component Verification Standard 1.0, V2: Software Bill of Materials
source OWASP
date 2020-06-25
knowledge the document itself
note V2 has further requirements on process; no document can show these.
check D1 E | V2.1 | a structured, machine-readable format
check D6 E | V2.2 | creation is automated and can be repeated
check D8 E | V2.3 | a unique identifier
check D5 E | V2.7 | a time stamp
check D12 E | V2.9 | a complete inventory of dependencies
check C5 E | V2.12 | an identifier in its native ecosystem
check D17 W | V2.4 | a signature
