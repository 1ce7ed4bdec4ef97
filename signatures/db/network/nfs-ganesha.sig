# SPDX-License-Identifier: CC0-1.0
component  nfs-ganesha
type       application
purl       pkg:generic/nfs-ganesha@{version}
supplier   NFS-Ganesha project
license    LGPL-3.0-or-later
url        vcs https://github.com/nfs-ganesha/nfs-ganesha

rule 1 soname "libganesha_nfsd.so.{dotted}"
rule 2 strings rodata "The xprt FD: %d, socket-addr: %s is not associated with any custom-data, done un-referencing."
rule 3 filename "ganesha.nfsd"

accept 1 "libganesha_nfsd.so.6.5" -> 6.5
accept 2 "The xprt FD: %d, socket-addr: %s is not associated with any custom-data, done un-referencing." -> -
accept 3 "ganesha.nfsd" -> -
refuse "nfs-ganesha 6.5"
