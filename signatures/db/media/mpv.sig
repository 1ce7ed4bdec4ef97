# SPDX-License-Identifier: CC0-1.0
component  mpv
type       application
purl       pkg:generic/mpv@{version}
cpe        cpe:2.3:a:mpv:mpv:{version}:*:*:*:*:*:*:*
supplier   mpv project
license    GPL-2.0-or-later AND LGPL-2.1-or-later
url        website https://mpv.io/
url        vcs https://github.com/mpv-player/mpv
alias      libmpv libmpv2 libmpv1

rule 1 soname "libmpv.so.{soversion}"
rule 2 banner rodata "{start}mpv {dotted}{end}"
rule 3 banner rodata "{start}mpv v{dotted}{end}"
rule 4 symbols mpv_client_api_version mpv_render_context_get_info mpv_event_to_node

accept 1 "libmpv.so.2" -> -
accept 2 "mpv 0.35.1" -> 0.35.1
accept 3 "mpv v0.40.0" -> 0.40.0
accept 4 "mpv_client_api_version mpv_event_to_node mpv_render_context_get_info" -> -
refuse "User-Agent: mpv 0.35.1"
