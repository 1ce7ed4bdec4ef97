# SPDX-License-Identifier: CC0-1.0
title UN Regulation No. 156, software update management systems
source UNECE
date 2021-03-04
knowledge secondary sources
note Asks that installed software can be identified; prescribes no SBOM.
no-sbom
check D10 E unverified | RXSWIN | software versions can be identified
check D18 E unverified | RXSWIN | the document belongs to the software that is installed
check C1 W unverified | what practice needs | a name
check C2 W unverified | what practice needs | a version
