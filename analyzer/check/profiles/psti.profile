# SPDX-License-Identifier: CC0-1.0
title Product Security and Telecommunications Infrastructure Act 2022, security requirements 2023
source United Kingdom
date 2024-04-29
knowledge secondary sources
note Prescribes no SBOM. Its third requirement, no universal default passwords, is not one about documents.
no-sbom
check D15 E unverified | schedule 1: reporting of security issues | a contact for reports
check D16 E unverified | schedule 1: minimum support period | until when there are security updates
