# SPDX-License-Identifier: CC0-1.0
component  libgpg-error
type       library
purl       pkg:generic/libgpg-error@{version}
cpe        cpe:2.3:a:gnupg:libgpg-error:{version}:*:*:*:*:*:*:*
supplier   GnuPG Project
license    LGPL-2.1-or-later
url        website https://www.gnupg.org/related_software/libgpg-error/
url        vcs https://dev.gnupg.org/source/libgpg-error/
alias      gpgrt libgpg-error0 gpg-error

rule 1 banner rodata "This is Libgpg-error {version} - A runtime library"
rule 2 soname "libgpg-error.so.{soversion}"
rule 3 symbols gpg_strerror gpgrt_check_version gpg_err_init
rule 4 banner rodata "{start}yat2m {version}\nCopyright"
rule 5 filename "bin/gpg-error"
rule 6 strings rodata "Usage: gpg-error [options] error-numbers"
rule 7 symbols gpg_strerror gpg_err_init gpg_strsource
rule 8 getter gpgrt_check_version string "{dotted}"
rule 9 getter gpg_error_check_version string "{dotted}"
veto "Project-Id-Version: "
accept 1 "This is Libgpg-error 1.51 - A runtime library" -> 1.51
accept 2 "libgpg-error.so.0" -> -
accept 3 "gpg_strerror gpgrt_check_version gpg_err_init" -> -
accept 4 "yat2m 1.51\nCopyright" -> 1.51
accept 5 "usr/bin/gpg-error" -> -
accept 6 "Usage: gpg-error [options] error-numbers" -> -
accept 7 "gpg_strerror gpg_err_init gpg_strsource" -> -
accept 8 "1.46" -> 1.46
accept 9 "1.46" -> 1.46
refuse "gpg-error: %s\n"
refuse "Created from Texinfo source by yat2m 1.46"
