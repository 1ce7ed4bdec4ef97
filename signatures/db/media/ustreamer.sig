# SPDX-License-Identifier: CC0-1.0
component  ustreamer
type       application
purl       pkg:generic/ustreamer@{version}
supplier   PiKVM project
license    GPL-3.0-or-later
url        website https://pikvm.org/
url        vcs https://github.com/pikvm/ustreamer

rule 1 banner rodata "<h3>&micro;Streamer v{dotted}</h3>"
rule 2 strings rodata "uStreamer-dump - Dump uStreamer's memory sink to file"
rule 3 lone "{major}.{minor}" needs 2

accept 1 "<h3>&micro;Streamer v4.9</h3>" -> 4.9
accept 2 "uStreamer-dump - Dump uStreamer's memory sink to file\n" -> -
accept 3 "5.4" -> 5.4
refuse "Server: uStreamer/4.9"
