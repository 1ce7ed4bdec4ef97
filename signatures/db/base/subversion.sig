# SPDX-License-Identifier: CC0-1.0
component  subversion
type       application
purl       pkg:generic/subversion@{version}
cpe        cpe:2.3:a:apache:subversion:{version}:*:*:*:*:*:*:*
supplier   The Apache Software Foundation
license    Apache-2.0
url        website http://subversion.apache.org/
url        vcs https://svn.apache.org/repos/asf/subversion
alias      libsvn svn svnserve svnadmin

rule 1 soname "libsvn_subr-1.so.{soversion}"
rule 2 soname "libsvn_{word}-1.so.{soversion}"
rule 3 symbols svn_subr_version svn_ver_compatible svn_ver_equal
rule 4 lone "@(#){dotted} (r{d})" needs 1,3
rule 5 strings rodata "Subversion command-line client.\n"
rule 6 strings rodata "Subversion repository server.\n"
rule 7 lone "1.{minor}.{patch}" >=1.6 needs 8 version "1.{minor}.{patch}"
rule 8 strings rodata "general usage: svnadmin SUBCOMMAND REPOS_PATH  [ARGS & OPTIONS ...]\n"
accept 1 "libsvn_subr-1.so.1" -> -
accept 2 "libsvn_wc-1.so.1" -> -
accept 3 "svn_subr_version svn_ver_compatible svn_ver_equal" -> -
accept 4 "@(#)1.14.2 (r1899510)" -> 1.14.2
accept 5 "Subversion command-line client.\n" -> -
accept 6 "Subversion repository server.\n" -> -
accept 7 "1.14.2" -> 1.14.2
accept 8 "general usage: svnadmin SUBCOMMAND REPOS_PATH  [ARGS & OPTIONS ...]\n" -> -
refuse "Subversion is a tool for version control."
refuse "SVN/1.14.2 (arm-unknown-linux-gnueabihf)"
