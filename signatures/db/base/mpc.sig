# SPDX-License-Identifier: CC0-1.0
component  mpc
type       library
purl       pkg:generic/mpc@{version}
supplier   GNU MPC project
license    LGPL-3.0-or-later
url        website https://www.musicpd.org/clients/mpc/
url        vcs https://github.com/MusicPlayerDaemon/mpc
alias      libmpc libmpc3 mpclib3

rule 1 soname "libmpc.so.{soversion}"
rule 2 symbols mpc_cmp_abs mpc_realloc_str mpc_set_si_si
rule 3 getter mpc_get_version string "{version}"

accept 1 "libmpc.so.3" -> -
accept 2 "mpc_cmp_abs mpc_realloc_str mpc_set_si_si" -> -
accept 3 "1.3.1" -> 1.3.1
refuse "Music Player Client 0.34"
