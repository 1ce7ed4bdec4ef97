# SPDX-License-Identifier: CC0-1.0
component  netsurf
type       application
purl       pkg:generic/netsurf@{version}
cpe        cpe:2.3:a:netsurf-browser:netsurf:{version}:*:*:*:*:*:*:*
supplier   NetSurf project
license    GPL-2.0-only
url        website https://www.netsurf-browser.org
url        vcs https://git.netsurf-browser.org/netsurf.git
alias      netsurf-fb

rule 1 strings rodata "<p>Configured limit of %a hysteresis of %b</p>\n"
rule 2 lone "{dotted} ({word} {month} {year})" needs 1

accept 1 "<p>Configured limit of %a hysteresis of %b</p>\n" -> -
accept 2 "3.10 (24th May 2020)" -> 3.10
refuse "Mozilla/5.0 (Linux) NetSurf/3.10"
