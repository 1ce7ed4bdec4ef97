# SPDX-License-Identifier: CC0-1.0
component  libiodbc
type       library
purl       pkg:generic/libiodbc@{version}
supplier   OpenLink Software
license    LGPL-2.0-only OR BSD-3-Clause
url        website https://www.iodbc.org/
url        vcs https://github.com/openlink/iODBC
alias      iodbc libiodbc2

rule 1 soname "libiodbc.so.{soversion}"
rule 2 soname "libiodbcinst.so.{soversion}"
rule 3 lone "3.{minor2}.{patch}" version "3.{minor}.{patch}" needs 1,2

accept 1 "libiodbc.so.2" -> -
accept 2 "libiodbcinst.so.2" -> -
accept 3 "3.52.9" -> 3.52.9
refuse "iODBC Driver Manager 3.52.9"
