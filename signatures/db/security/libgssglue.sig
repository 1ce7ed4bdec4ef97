# SPDX-License-Identifier: CC0-1.0
component  libgssglue
type       library
purl       pkg:generic/libgssglue@{version}
supplier   University of Michigan
license    BSD-3-Clause
url        website http://www.citi.umich.edu/projects/nfsv4/linux/

rule 1 soname "libgssglue.so.{soversion}"
rule 2 strings rodata "GSSAPI_MECH_CONF" "mechglue_internal_krb5_init"

accept 1 "libgssglue.so.1" -> -
accept 2 "GSSAPI_MECH_CONF\0/etc/gssapi_mech.conf\0mechglue_internal_krb5_init" -> -
refuse "/etc/gssapi_mech.conf"
