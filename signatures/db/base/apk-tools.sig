# SPDX-License-Identifier: CC0-1.0
component  apk-tools
type       application
purl       pkg:generic/apk-tools@{version}
cpe        cpe:2.3:a:alpinelinux:apk-tools:{version}:*:*:*:*:*:*:*
supplier   Alpine Linux
license    GPL-2.0-only
url        vcs https://gitlab.alpinelinux.org/alpine/apk-tools
alias      apk libapk

rule 1 banner rodata "{start}apk-tools {version}, compiled for {word}."
rule 2 symbols apk_db_add_repository apk_version_op_string apk_pkg_cmp_display
rule 3 strings rodata "This apk-tools is too old to handle installed packages"
rule 4 banner rodata "{start}apk-tools {version}{end}" needs 3

accept 1 "apk-tools 2.10.6, compiled for armhf." -> 2.10.6
accept 2 "apk_db_add_repository apk_version_op_string apk_pkg_cmp_display" -> -
accept 3 "This apk-tools is too old to handle installed packages" -> -
accept 4 "apk-tools 2.10.6" -> 2.10.6
refuse "support for packages without embedded checksums will be dropped in apk-tools 3."
refuse "apk-tools-2.14.4-r0"

