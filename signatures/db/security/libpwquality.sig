# SPDX-License-Identifier: CC0-1.0
component  libpwquality
type       library
purl       pkg:generic/libpwquality@{version}
supplier   libpwquality project
license    BSD-3-Clause OR GPL-2.0-or-later
url        vcs https://github.com/libpwquality/libpwquality
alias      libpwquality1 libpam-pwquality pwquality

rule 1 soname "libpwquality.so.{soversion}"
rule 2 symbols pwquality_check pwquality_default_settings pwquality_read_config
rule 3 filename "pam_pwquality.so"

accept 1 "libpwquality.so.1" -> -
accept 2 "pwquality_check pwquality_default_settings pwquality_read_config" -> -
accept 3 "pam_pwquality.so" -> -
refuse "/etc/security/pwquality.conf"
