# SPDX-License-Identifier: CC0-1.0
component  xawtv
type       application
purl       pkg:generic/xawtv@{version}
cpe        cpe:2.3:a:linuxtv:xawtv:{version}:*:*:*:*:*:*:*
supplier   LinuxTV project
license    GPL-2.0-or-later
url        website https://www.linuxtv.org/wiki/index.php/Xawtv
url        vcs https://git.linuxtv.org/xawtv3.git

rule 1 strings rodata "streamer grabs image(s), records movies and sound\n"
rule 2 strings rodata "ERROR: plugin magic mismatch [xawtv=%d,%s=%d]\n"

accept 1 "streamer grabs image(s), records movies and sound\n" -> -
accept 2 "ERROR: plugin magic mismatch [xawtv=%d,%s=%d]\n" -> -
refuse "xawtv-3.107"
