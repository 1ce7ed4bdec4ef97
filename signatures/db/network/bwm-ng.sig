# SPDX-License-Identifier: CC0-1.0
component  bwm-ng
type       application
purl       pkg:generic/bwm-ng@{version}
cpe        cpe:2.3:a:bwm-ng_project:bwm-ng:{version}:*:*:*:*:*:*:*
supplier   Volker Gropp
license    GPL-2.0-or-later
url        website https://www.gropp.org/?id=projects&sub=bwm-ng
url        vcs https://github.com/vgropp/bwm-ng

rule 1 banner rodata "bwm-ng v{dotted}" needs 2
rule 2 strings rodata "<table class=\"bwm-ng-output\">"

accept 1 "+---{ bwm-ng v0.6.3 }" -> 0.6.3
accept 2 "<table class=\"bwm-ng-output\">" -> -
refuse "bwm-ng v0.6.3 or later"
