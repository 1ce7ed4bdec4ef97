# SPDX-License-Identifier: CC0-1.0
component  unixodbc
type       library
purl       pkg:generic/unixodbc@{version}
cpe        cpe:2.3:a:unixodbc:unixodbc:{version}:*:*:*:*:*:*:*
supplier   unixODBC project
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website http://www.unixodbc.org/
url        vcs https://github.com/lurcher/unixODBC
alias      libodbc libodbc2 libodbcinst2

rule 1 soname "libodbc.so.{soversion}"
rule 2 soname "libodbcinst.so.{soversion}"
rule 3 symbols ODBCGetTryWaitValue SQLBrowseConnectA SQLExtendedFetch
rule 4 lone "2.{minor}.{patch}" version "2.{minor}.{patch}" needs 1
rule 5 banner rodata "{start}unixODBC {dotted}{end}" needs 6,7
rule 6 strings rodata "* unixODBC - isql and iusql                  *"
rule 7 strings rodata "* unixODBC - odbcinst                        *"

accept 1 "libodbc.so.2" -> -
accept 2 "libodbcinst.so.2" -> -
accept 3 "ODBCGetTryWaitValue SQLBrowseConnectA SQLExtendedFetch" -> -
accept 4 "2.3.12" -> 2.3.12
accept 5 "unixODBC 2.3.12" -> 2.3.12
accept 6 "* unixODBC - isql and iusql                  *" -> -
accept 7 "* unixODBC - odbcinst                        *" -> -
refuse "[unixODBC][Driver Manager]Data source name not found"
