# SPDX-License-Identifier: CC0-1.0
title Guide on the introduction of SBOM, version 2.0
source METI, Japan
date 2024-08-29
knowledge secondary sources: the guide was not read
note The guide also asks for a statement of scope and for a contract on responsibility, cost and rights; no document can show these.
check D1 E unverified | automation support | a machine-readable format that programs can read without error
check D3 E unverified | data fields: author of SBOM data | who made the document
check D5 E unverified | data fields: timestamp | when it was assembled
check D13 E unverified | practices: depth | all top-level dependencies are listed
check C1 E unverified | data fields: component name | each component has a name
check C2 E unverified | data fields: version | each component has the version its supplier uses
check C3 E unverified | data fields: supplier name | who makes, defines and identifies the component
check C5 E unverified | data fields: other unique identifiers | an identifier for look-ups in databases
check D12 W unverified | known unknowns | what is unknown may be said so, but not of most components
