# SPDX-License-Identifier: CC0-1.0
title Cybersecurity in Medical Devices: premarket submissions; section 524B of the FD&C Act
source US Food and Drug Administration
date 2023-09
knowledge secondary source: a paper on the draft of 2022
check D1 E unverified | automation support | a machine-readable format that programs can read without error
check D3 E unverified | data fields: author of SBOM data | who made the document
check D5 E unverified | data fields: timestamp | when it was assembled
check D13 E unverified | practices: depth | all top-level dependencies are listed
check D12 E unverified | data fields: dependency relationship; practices: known unknowns | how components belong together; where the graph is not complete, that is said
check C1 E unverified | data fields: component name | each component has a name
check C2 E unverified | data fields: version | each component has the version its supplier uses
check C3 E unverified | data fields: supplier name | who makes, defines and identifies the component
check C5 E unverified | data fields: other unique identifiers | an identifier for look-ups in databases
check C18 E unverified | support of components | the level of support of each component
check C19 E unverified | support of components | the end of support of each component
check C20 E unverified | vulnerabilities | known vulnerabilities are assessed, in a document of their own
check C6 W unverified | NTIA: recommended | a hash
check C8 W unverified | NTIA: recommended | a licence
