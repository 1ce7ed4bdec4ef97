# SPDX-License-Identifier: CC0-1.0
component  rt-thread
type       firmware
purl       pkg:generic/rt-thread@{version}
cpe        cpe:2.3:a:rt-thread:rt-thread:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:o:rt-thread:rt-thread:{version}:*:*:*:*:*:*:*
supplier   RT-Thread
license    Apache-2.0 >=4.0.0
url        website https://www.rt-thread.io/
url        vcs https://github.com/RT-Thread/rt-thread

# the version is three numbers in code
rule 1 strings rodata "- RT -     Thread Operating System"

accept 1 "- RT -     Thread Operating System\n" -> -
refuse "RT-Thread 4.1.0"
