# SPDX-License-Identifier: CC0-1.0
component  libiec61850
type       library
purl       pkg:generic/libiec61850@{version}
cpe        cpe:2.3:a:mz-automation:libiec61850:{version}:*:*:*:*:*:*:*
supplier   MZ Automation
license    GPL-3.0-or-later
url        website https://libiec61850.com/
url        vcs https://github.com/mz-automation/libiec61850

rule 1 soname "libiec61850.so.{soversion}"
rule 2 symbols IedConnection_getServerDirectory IedConnection_connect IedConnection_readBooleanValue
rule 3 symbols IedServer_create IedServer_start IedServer_updateBooleanAttributeValue

accept 1 "libiec61850.so.1.5.0" -> -
accept 2 "IedConnection_getServerDirectory IedConnection_connect IedConnection_readBooleanValue" -> -
accept 3 "IedServer_create IedServer_start IedServer_updateBooleanAttributeValue" -> -
refuse "libiec61850 example"
