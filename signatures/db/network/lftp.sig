# SPDX-License-Identifier: CC0-1.0
component  lftp
type       application
purl       pkg:generic/lftp@{version}
cpe        cpe:2.3:a:alexander_v._lukyanov:lftp:{version}:*:*:*:*:*:*:*
supplier   Alexander V. Lukyanov
license    GPL-3.0-or-later
url        website https://lftp.yar.ru
url        vcs https://github.com/lavv17/lftp

rule 1 strings rodata "Attach the terminal to specified backgrounded lftp process.\n"
rule 2 banner rodata "/lftp/{dotted}:/" needs 1

accept 1 "Attach the terminal to specified backgrounded lftp process.\n" -> -
accept 2 "/usr/lib/lftp/4.9.2:/usr/lib/lftp" -> 4.9.2
refuse "lftp/4.9.2"
