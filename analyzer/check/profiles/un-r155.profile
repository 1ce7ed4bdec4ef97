# SPDX-License-Identifier: CC0-1.0
title UN Regulation No. 155, cyber security management systems
source UNECE
date 2021-03-04
knowledge secondary sources
note Prescribes a management system and no SBOM; the checks are what the industry expects beside it.
no-sbom
check D9 I unverified | what practice needs | vehicle software can be named
check C1 W unverified | Auto-ISAC: actionable | a name
check C2 W unverified | Auto-ISAC: actionable | a version
check C5 W id=purl share=0.9 unverified | Auto-ISAC: actionable | a purl for nine components in ten
check C3 W share=0.95 unverified | Auto-ISAC: planned thresholds | a supplier for 95 in 100
check C6 I hash=SHA-256 share=0.95 unverified | Auto-ISAC: complete | SHA-256 for 95 in 100
