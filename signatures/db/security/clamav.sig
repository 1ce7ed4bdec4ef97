# SPDX-License-Identifier: CC0-1.0
component  clamav
type       application
purl       pkg:generic/clamav@{version}
cpe        cpe:2.3:a:clamav:clamav:{version}:*:*:*:*:*:*:*
supplier   Cisco
license    GPL-2.0-only
url        website https://www.clamav.net/
url        vcs https://github.com/Cisco-Talos/clamav
alias      libclamav clamd freshclam

rule 1 soname "libclamav.so.{soversion}"
rule 2 soname "libfreshclam.so.{soversion}"
rule 3 getter cl_retver string
rule 4 symbols cl_engine_new cl_scandesc cl_retdbdir
rule 5 strings rodata "Clam AntiVirus: " "By The ClamAV Team: https://www.clamav.net/about.html#credits"
rule 6 lone "{major1}.{minor1}.{patch}" needs 5 >=1.0.0
rule 7 lone "0.{minor3}.{patch}" needs 5 version "0.{minor}.{patch}"
accept 1 "libclamav.so.12" -> -
accept 2 "libfreshclam.so.3" -> -
accept 3 "1.4.3" -> 1.4.3
accept 4 "cl_engine_new cl_scandesc cl_retdbdir" -> -
accept 5 "                      Clam AntiVirus: Daemon %s\n           By The ClamAV Team: https://www.clamav.net/about.html#credits\n" -> -
accept 6 "1.4.3" -> 1.4.3
accept 7 "0.103.10" -> 0.103.10
refuse "X-Virus-Scanned: ClamAV 0.103.10"
