# SPDX-License-Identifier: CC0-1.0
component  libsigsegv
type       library
purl       pkg:generic/libsigsegv@{version}
supplier   GNU Project
license    GPL-2.0-or-later
url        website https://www.gnu.org/software/libsigsegv/
url        vcs https://git.savannah.gnu.org/git/libsigsegv.git
alias      libsigsegv2

rule 1 soname "libsigsegv.so.{soversion}"
rule 2 symbols sigsegv_dispatch sigsegv_reset_onstack_flag stackoverflow_install_handler

accept 1 "libsigsegv.so.2" -> -
accept 2 "sigsegv_dispatch sigsegv_reset_onstack_flag stackoverflow_install_handler" -> -
refuse "stack overflow handler"
