# SPDX-License-Identifier: CC0-1.0
component  ntp
type       application
purl       pkg:generic/ntp@{version}
cpe        cpe:2.3:a:ntp:ntp:{version}:*:*:*:*:*:*:*
supplier   Network Time Foundation
license    NTP
url        website https://www.ntp.org/
url        vcs https://github.com/ntp-project/ntp
alias      ntpd ntpdate ntpq ntpdc sntp ntp-keygen

rule 1 banner rodata "{start}ntpd {version}@1.{any} ({d})"
rule 2 banner rodata "{start}ntpdate {version}@1.{any} ({d})"
rule 3 banner rodata "{start}ntpq {version}@1.{any} ({d})"
rule 4 banner rodata "{start}ntpdc {version}@1.{any} ({d})"
rule 5 banner rodata "{start}sntp {version}@1.{any} ({d})"
rule 6 banner rodata "{start}ntp-keygen {version}@1.{any} ({d})"
rule 7 banner rodata "{start}ntptime {version}@1.{any} ({d})"
rule 8 banner rodata "{start}ntptrace {version}@1.{any} ({d})"

accept 1 "ntpd 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.8p15
accept 2 "ntpdate 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.8p15
accept 3 "ntpq 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.8p15
accept 4 "ntpdc 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.8p15
accept 5 "sntp 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.8p15
accept 6 "ntp-keygen 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.8p15
accept 7 "ntptime 4.2.8p15@1.3728-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.8p15
accept 8 "ntptrace 4.2.6p5@1.2349-o Wed Sep 23 11:46:38 UTC 2020 (1)" -> 4.2.6p5
refuse "ntpd ntpsec-1.2.2"
refuse "version=\"ntpd 4.2.8p15@1.3728-o\""

