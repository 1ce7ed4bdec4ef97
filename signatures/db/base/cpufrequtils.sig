# SPDX-License-Identifier: CC0-1.0
component  cpufrequtils
type       application
purl       pkg:generic/cpufrequtils@{version}
supplier   Dominik Brodowski
license    GPL-2.0-only
url        website https://www.kernel.org/pub/linux/utils/kernel/cpufreq/cpufrequtils.html

rule 1 banner rodata "{start}cpufrequtils {version}: cpufreq-"

accept 1 "cpufrequtils 008: cpufreq-" -> 008
refuse "cpufrequtils: Setting cpufreq governor"
