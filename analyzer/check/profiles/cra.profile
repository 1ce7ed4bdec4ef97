# SPDX-License-Identifier: CC0-1.0
title Regulation (EU) 2024/2847, Cyber Resilience Act
source European Union
date 2024-10-23
knowledge secondary sources: check the wording before you quote it
note The act sets no fields; the Commission may set a format. Reporting duties from 2026-09-11, all others from 2027-12-11. The document belongs to the technical documentation and need not be published.
check D1 E unverified | Annex I part II (1) | a commonly used, machine-readable format
check D13 E unverified | Annex I part II (1) | at least the top-level dependencies
check D9 E unverified | Annex II | the product and its version
check D10 E unverified | Annex II | how the product is identified
check D16 E unverified | Annex II | until when it is supported
check D15 E unverified | Annex II | where vulnerabilities are reported
check D18 E unverified | Annex VII | the document describes what is delivered
check C5 W unverified | Annex I part II (1) | components can be looked up
check C6 W unverified | Annex I part II (1) | components can be recognised
check C3 W unverified | Annex I part II (1) | who makes them
