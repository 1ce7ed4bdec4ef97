# SPDX-License-Identifier: CC0-1.0
component  msmtp
type       application
purl       pkg:generic/msmtp@{version}
cpe        cpe:2.3:a:marlam:msmtp:{version}:*:*:*:*:*:*:*
supplier   Martin Lambers
license    GPL-3.0-or-later
url        website https://marlam.de/msmtp/
url        vcs https://github.com/marlam/msmtp
alias      msmtpd

rule 1 strings rodata "Copyright (C) %d Martin Lambers and others.\nThis is free software." "secret-tool store --label=msmtp host %s service smtp user %s"
rule 2 lone "1.{minor}.{patch}" version "1.{minor}.{patch}" needs 1,3
rule 3 strings rodata "msmtpd version %s\n" "220 localhost ESMTP msmtpd"

accept 1 "Copyright (C) %d Martin Lambers and others.\nThis is free software.\0secret-tool store --label=msmtp host %s service smtp user %s" -> -
accept 2 "1.8.28" -> 1.8.28
accept 3 "msmtpd version %s\n  220 localhost ESMTP msmtpd" -> -
refuse "apt install msmtp"
