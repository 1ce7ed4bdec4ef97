# SPDX-License-Identifier: CC0-1.0
component  davfs2
type       application
purl       pkg:generic/davfs2@{version}
cpe        cpe:2.3:a:davfs2:davfs2:{version}:*:*:*:*:*:*:*
supplier   Werner Baumann
license    GPL-3.0-or-later
url        vcs https://github.com/alisarctl/davfs2
alias      mount.davfs umount.davfs

rule 1 banner rodata "{start}davfs2 {dotted}{end}"

accept 1 "davfs2 1.7.1" -> 1.7.1
refuse "/etc/davfs2/davfs2.conf"
