# SPDX-License-Identifier: CC0-1.0
title TR-03183-2 Cyber Resilience Requirements, part 2: SBOM, version 2.1.0
source BSI
date 2025-08-20
knowledge the document itself
note The rule asks for the information of the build. A document made from a binary alone is an analysed SBOM of a third party and cannot claim full conformity: read the verdicts one by one.
check D1 E | formats | a document that programs can read
check D2 E cyclonedx=1.6 spdx=3.0.1 | formats | CycloneDX 1.6 or SPDX 3.0.1 at least
check D4 E | data fields, creator of the SBOM | an e-mail address or URL of who made the document
check D5 E | data fields, timestamp | when it was made
check C1 E | data fields, component name | the name, else that of the file
check C2 E | data fields, component version | the version, else the date of the file
check C4 E | data fields, component creator | an e-mail address or URL of who made the component
check C9 E | data fields, associated licences | the licence for those who get the component
check C7 E | data fields, hash value of the deployable component | SHA-512 of the file as it is delivered
check C11 E | data fields, filename | the name of the file
check C12 E | data fields, executable property | whether it can be executed
check C13 E | data fields, archive property | whether it is an archive
check C14 E | data fields, structured property | whether parts of an archive can still be told apart
check C15 E | data fields, dependencies | the components it depends on or contains
check D12 E own | data fields, dependencies | whether the list of dependencies is complete is said
check D11 E | data fields, vulnerability information | none in the document
check D8 W | data fields, SBOM-URI | an identifier of the document if it exists
check C5 W | data fields, other unique identifiers | CPE, purl and the like if it exists
check C16 W | data fields, source code URI | where its source is if it exists
check C17 W | data fields, URI of the deployable form | where it is delivered from if it exists
check C10 W | data fields, original licences | the licences its makers declared if it exists
check D17 I | data fields, signature | a signature over the document
check D15 I | optional fields: security.txt | where vulnerabilities are reported
