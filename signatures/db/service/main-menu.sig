# SPDX-License-Identifier: CC0-1.0
component  main-menu
type       application
purl       pkg:generic/main-menu@{version}
supplier   Debian
license    GPL-2.0-or-later
url        vcs https://salsa.debian.org/installer-team/main-menu

rule 1 strings rodata "Priority changed externally, setting main-menu default to '%s' (%s)"

accept 1 "Priority changed externally, setting main-menu default to '%s' (%s)" -> -
refuse "main-menu: INFO: Menu item 'netcfg' selected"
