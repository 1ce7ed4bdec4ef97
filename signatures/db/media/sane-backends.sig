# SPDX-License-Identifier: CC0-1.0
component  sane-backends
type       library
purl       pkg:generic/sane-backends@{version}
cpe        cpe:2.3:a:sane-backends_project:sane-backends:{version}:*:*:*:*:*:*:*
supplier   SANE Project
license    GPL-2.0-or-later
url        website http://www.sane-project.org
url        vcs https://gitlab.com/sane-project/backends
alias      libsane libsane1 saned scanimage

rule 1 banner rodata "{start}sane-backends {dotted}{end}"
rule 2 soname "libsane.so.{soversion}"
rule 3 symbols sane_dll_init sane_strstatus sanei_config_read
rule 4 soname "libsane-{word}.so.{soversion}"
# Debian writes the version of an earlier package here: 1.1.1-debian in 1.2.1, 1.2.1-debian in 1.3.1
rule 5 banner rodata "{start}sane-backends {any}-debian{end}"

accept 1 "sane-backends 1.0.24" -> 1.0.24
accept 2 "libsane.so.1" -> -
accept 3 "sane_dll_init sane_strstatus sanei_config_read" -> -
accept 4 "libsane-abaton.so.1" -> -
accept 5 "sane-backends 1.1.1-debian" -> -
refuse "# sane-backends 1.2.1 configuration"
