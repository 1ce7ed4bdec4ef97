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

rule 1 strings rodata "- RT -     Thread Operating System"
rule 2 strings rodata "- RT -     Thread Smart Operating System"
rule 3 strings rodata "- RT -     Thread Nano Operating System"
rule 4 banner rodata " / | \\     %d.%d.%d build %s" arguments needs 1,2,3

accept 1 "- RT -     Thread Operating System\n" -> -
accept 2 "- RT -     Thread Smart Operating System\n" -> -
accept 3 "- RT -     Thread Nano Operating System\n" -> -
accept 4 " / | \\     %d.%d.%d build %s %s\n" -> -
refuse "RT-Thread 4.1.0"
