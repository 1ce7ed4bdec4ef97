# SPDX-License-Identifier: CC0-1.0
component  pkgconf
type       application
purl       pkg:generic/pkgconf@{version}
cpe        cpe:2.3:a:pkgconf:pkgconf:{version}:*:*:*:*:*:*:*
supplier   Ariadne Conill
license    ISC
url        website http://pkgconf.org/
url        vcs https://github.com/pkgconf/pkgconf
alias      libpkgconf libpkgconf3

rule 1 soname "libpkgconf.so.{soversion}"
rule 2 lone "{major}.{minor}.{patch}" needs 1
rule 3 symbols pkgconf_client_new pkgconf_pkg_verify_dependency pkgconf_fragment_render

accept 1 "libpkgconf.so.3" -> -
accept 2 "1.8.1" -> 1.8.1
accept 3 "pkgconf_client_new pkgconf_fragment_render pkgconf_pkg_verify_dependency" -> -
refuse "pkgconf 1.8.1"
