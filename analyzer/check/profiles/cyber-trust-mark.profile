# SPDX-License-Identifier: CC0-1.0
title US Cyber Trust Mark, labelling of wireless consumer IoT
source FCC
date 2024-07-30
knowledge secondary sources
note Prescribes no SBOM; the registry says whether one is kept.
no-sbom
check D16 I unverified | registry | until when there are security updates
check D1 I unverified | registry | whether an SBOM is kept; if so, that it can be read
