# SPDX-License-Identifier: CC0-1.0
component  ncftp
type       application
purl       pkg:generic/ncftp@{version}
supplier   NcFTP Software
license    ClArtistic
url        website https://www.ncftp.com/ncftp/
alias      ncftpget ncftpput libncftp

rule 1 banner rodata "@(#) NcFTP {dotted}/{d} "
# 3.2.7 still has the library of 3.2.6
rule 2 banner rodata "@(#) LibNcFTP {any} ("
accept 1 "@(#) NcFTP 3.2.6/575 Dec 04 2016, 01:00 PM" -> 3.2.6
accept 2 "@(#) LibNcFTP 3.2.6 (November 12, 2016)" -> -
refuse "# NcFTP 3 preferences file"
refuse "LibNcFTP 3.2.6"
