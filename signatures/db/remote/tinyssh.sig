# SPDX-License-Identifier: CC0-1.0
component  tinyssh
type       application
purl       pkg:generic/tinyssh@{version}
cpe        cpe:2.3:a:tinyssh:tinyssh:{version}:*:*:*:*:*:*:*
supplier   Jan Mojzis
license    CC0-1.0
scheme     date
alias      tinysshd

rule 1 strings rodata "usage: tinysshd [options] keydir"
rule 2 lone "{major8}-{d}" needs 1

accept 1 "usage: tinysshd [options] keydir" -> -
accept 2 "20230101-1" -> 20230101
refuse "SSH-2.0-tinyssh_20230101"
