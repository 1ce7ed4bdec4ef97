# SPDX-License-Identifier: CC0-1.0
component  varnish
type       application
purl       pkg:generic/varnish@{version}
cpe        cpe:2.3:a:varnish-cache:varnish:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:varnish_cache_project:varnish_cache:{version}:*:*:*:*:*:*:*
supplier   Varnish Software
license    BSD-2-Clause
url        website https://vinyl-cache.org/
url        vcs https://github.com/varnishcache/varnish-cache
alias      varnishd libvarnishapi

rule 1 banner rodata "{start}varnish-{version} revision {hex}{end}"
rule 2 banner rodata "{start}(varnish-{version} revision {hex})"
rule 3 soname "libvarnishapi.so.{soversion}"
accept 1 "varnish-7.1.1 revision 7cee1c581bead20e88d101ab3d72afb29f14d87a" -> 7.1.1
accept 2 "(varnish-7.1.1 revision 7cee1c581bead20e88d101ab3d72afb29f14d87a)" -> 7.1.1
accept 3 "libvarnishapi.so.3" -> -
# A module names the server that it was compiled for.
refuse "Varnish 7.1.1 7cee1c581bead20e88d101ab3d72afb29f14d87a"
