# SPDX-License-Identifier: CC0-1.0
component  libslirp
type       library
purl       pkg:generic/libslirp@{version}
cpe        cpe:2.3:a:libslirp_project:libslirp:{version}:*:*:*:*:*:*:*
supplier   libslirp project
license    BSD-3-Clause
url        vcs https://gitlab.freedesktop.org/slirp/libslirp
alias      libslirp0

rule 1 soname "libslirp.so.{soversion}"
rule 2 symbols slirp_pollfds_fill slirp_add_guestfwd slirp_state_save
rule 3 getter slirp_version_string string "{dotted}"

accept 1 "libslirp.so.0" -> -
accept 2 "slirp_pollfds_fill slirp_add_guestfwd slirp_state_save" -> -
accept 3 "4.8.0" -> 4.8.0
refuse "slirp4netns version 1.2.0"
