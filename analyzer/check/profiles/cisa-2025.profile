# SPDX-License-Identifier: CC0-1.0
title Minimum Elements for an SBOM, draft for comment
source CISA
date 2025-08
knowledge secondary sources: the draft was not read, its final form not seen
check D1 E unverified | automation support | SPDX or CycloneDX; SWID is no longer named
check D3 E unverified | SBOM author | who made the document
check D5 E unverified | timestamp | when it was made
check D6 E unverified | tool name | which tool made it, with its version
check D7 E unverified | generation context | before, during or after the build
check C1 E unverified | component name | a name
check C2 E unverified | component version | a version; without one, the date of the file
check C3 E unverified | software producer | who made the component
check C5 E unverified | software identifiers | at least one identifier
check C6 E unverified | component hash | a hash and its algorithm
check C8 E unverified | license | the licence, or that it is unknown
check C15 E unverified | dependency relationship | relationships between components of the document
check D12 E own unverified | known unknowns | what is not known is said
check C23 E unverified | known unknowns | unknown and withheld are told apart
check D13 W unverified | coverage | all components at every depth, from the top on
check D17 I unverified | distribution and delivery | a signature
