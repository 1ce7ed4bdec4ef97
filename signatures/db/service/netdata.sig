# SPDX-License-Identifier: CC0-1.0
component  netdata
type       application
purl       pkg:generic/netdata@{version}
cpe        cpe:2.3:a:netdata:netdata:{version}:*:*:*:*:*:*:*
supplier   Netdata
license    GPL-3.0-or-later
url        vcs https://github.com/netdata/netdata

rule 1 strings rodata "netdata has been compiled with the assumption that the system has the accept4() call"
rule 2 strings rodata "NETDATA RRD DIMENSION FILE" "NETDATA_HOST_PREFIX"
rule 3 lone "v{major1}.{minor}.{patch}" needs 1,2
accept 1 "netdata has been compiled with the assumption that the system has the accept4() call, but it is not here." -> -
accept 2 "NETDATA RRD DIMENSION FILE V019\0NETDATA_HOST_PREFIX" -> -
accept 3 "v1.37.1" -> 1.37.1
refuse "NETDATA_HOST_PREFIX=/host"
refuse "v1.37.1"
