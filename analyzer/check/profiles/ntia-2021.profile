# SPDX-License-Identifier: CC0-1.0
title The Minimum Elements For a Software Bill of Materials
source NTIA, US Department of Commerce
date 2021-07-12
knowledge the document itself
check D1 E | automation support | a machine-readable format that programs can read without error
check D3 E | data fields: author of SBOM data | who made the document
check D5 E | data fields: timestamp | when it was assembled
check D13 E | practices: depth | all top-level dependencies are listed
check D12 E | data fields: dependency relationship; practices: known unknowns | how components belong together; where the graph is not complete, that is said
check C1 E | data fields: component name | each component has a name
check C2 E | data fields: version | each component has the version its supplier uses
check C3 E | data fields: supplier name | who makes, defines and identifies the component
check C5 E | data fields: other unique identifiers | an identifier for look-ups in databases
check C6 W | recommended: hash of the component | a hash; a tool that reads binaries may not be able to give it
check D7 W | recommended: lifecycle phase | at which stage the data were captured
check C8 W | recommended: licence information | a licence, or that it is not known
check D8 I | access control | the document can be named
check D17 I | recommended: integrity and authenticity | a signature over the document
check D18 I | recommended: integrity | the document belongs to this image
