# SPDX-License-Identifier: CC0-1.0
component  wget
type       application
purl       pkg:generic/wget@{version}
cpe        cpe:2.3:a:gnu:wget:{version}:*:*:*:*:*:*:*
supplier   Free Software Foundation
license    GPL-3.0-or-later
url        website https://www.gnu.org/software/wget/
url        vcs https://git.savannah.gnu.org/git/wget.git

rule 1 strings rodata "Please report this issue to bug-wget@gnu.org\n"
rule 2 strings rodata "# HSTS 1.0 Known Hosts database for GNU Wget.\n"
rule 3 strings rodata "GNU Wget %s, a non-interactive network retriever.\n"
rule 4 lone "1.{minor2}.{patch}" version "1.{minor}.{patch}" needs 1,2,3
rule 5 lone "1.{minor2}" version "1.{minor}" needs 1,2,3 >=1.10
veto "GNU Wget2 "
accept 1 "Please report this issue to bug-wget@gnu.org\n" -> -
accept 2 "# HSTS 1.0 Known Hosts database for GNU Wget.\n" -> -
accept 3 "GNU Wget %s, a non-interactive network retriever.\n" -> -
accept 4 "1.21.3" -> 1.21.3
accept 5 "1.14" -> 1.14
refuse "User-Agent: Wget/1.21.3"
refuse "GNU Wget2 2.2.0 - multithreaded metalink/file/website downloader\n"
