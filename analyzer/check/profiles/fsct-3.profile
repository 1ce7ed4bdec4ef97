# SPDX-License-Identifier: CC0-1.0
title Framing Software Component Transparency, third edition: minimum expected
source CISA SBOM community
date 2024-09
knowledge secondary source: the specification of a scoring tool
check D3 E unverified | author name | who made the document
check D5 E unverified | timestamp | when it was made
check D9 E unverified | primary component | what the document is about
check C1 E unverified | component name | a name
check C2 E unverified | component version | a version
check C3 E unverified | supplier name | a supplier
check C5 E unverified | unique identifier | at least one identifier
check C6 E unverified | cryptographic hash | a hash, or that none can be given
check D12 E direct unverified | relationship | the primary component and what it depends on directly
check C8 W unverified | license | recommended practice: a licence
check C21 W unverified | copyright holder | recommended practice: a copyright notice
check C10 I unverified | license | the declared licence beside the concluded one
