# SPDX-License-Identifier: CC0-1.0
component  p0f
type       application
purl       pkg:generic/p0f@{version}
supplier   Michal Zalewski
license    LGPL-2.1-only
url        website https://lcamtuf.coredump.cx/p0f3/

rule 1 banner rodata "{start}--- p0f {version} by Michal Zalewski"
accept 1 "--- p0f 3.09b by Michal Zalewski <lcamtuf@coredump.cx> ---\n" -> 3.09b
refuse "Usage: p0f [ ...options... ] [ 'filter rule' ]"
