# SPDX-License-Identifier: CC0-1.0
title JC-STAR, labelling of IoT products
source IPA, Japan
date 2025-03
knowledge secondary sources
note No SBOM is prescribed at the first levels; what the higher ones ask was not seen.
no-sbom
check D15 W unverified | baseline | a contact for reports
check D16 W unverified | baseline | until when there are security updates
check D1 I unverified | higher levels | an SBOM that can be read
