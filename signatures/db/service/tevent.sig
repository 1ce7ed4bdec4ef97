# SPDX-License-Identifier: CC0-1.0
component  tevent
type       library
purl       pkg:generic/tevent@{version}
supplier   Samba Team
license    LGPL-3.0-or-later
url        website https://tevent.samba.org/
url        vcs https://git.samba.org/samba.git
alias      libtevent libtevent0

rule 1 soname "libtevent.so.{soversion}"
rule 2 filename "libtevent.so.{major}.{minor}.{patch}"
rule 3 symbols tevent_req_is_error tevent_wakeup_recv tevent_queue_length

accept 1 "libtevent.so.0" -> -
accept 2 "libtevent.so.0.16.2" -> 0.16.2
accept 3 "tevent_req_is_error tevent_wakeup_recv tevent_queue_length" -> -
refuse "TEVENT_0.9.9"
