# SPDX-License-Identifier: CC0-1.0
component  e3
type       application
purl       pkg:generic/e3@{version}
supplier   Albrecht Kleine
license    GPL-2.0-or-later
url        website https://sites.google.com/site/e3editor/

rule 1 banner any "NEMicroEditor e3 v{version} "

accept 1 "NEMicroEditor e3 v2.82-UTF8 " -> 2.82-UTF8
refuse "e3 v2.82-UTF8"
