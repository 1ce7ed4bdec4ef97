# SPDX-License-Identifier: CC0-1.0
component  apparmor
type       application
purl       pkg:generic/apparmor@{version}
cpe        cpe:2.3:a:apparmor:apparmor:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:canonical:apparmor:{version}:*:*:*:*:*:*:*
supplier   AppArmor project
license    GPL-2.0-only AND LGPL-2.1-or-later
url        website https://apparmor.net/
url        vcs https://gitlab.com/apparmor/apparmor
alias      libapparmor libapparmor1 apparmor_parser

rule 1 soname "libapparmor.so.{soversion}"
rule 2 symbols aa_change_hat_vargs aa_features_new_from_string aa_policy_cache_remove
rule 3 banner rodata "%s version {dotted}\n%s\n" needs 4
rule 4 strings rodata "Unconfined exec qualifier (%c%c) allows some dangerous environment variables to be passed to the unconfined process"
rule 5 strings rodata "Displays various information about the currently loaded AppArmor policy.\n"

accept 1 "libapparmor.so.1" -> -
accept 2 "aa_change_hat_vargs aa_features_new_from_string aa_policy_cache_remove" -> -
accept 3 "%s version 4.1.0\n%s\n" -> 4.1.0
accept 4 "Unconfined exec qualifier (%c%c) allows some dangerous environment variables to be passed to the unconfined process" -> -
accept 5 "Displays various information about the currently loaded AppArmor policy.\n" -> -
refuse "apparmor_parser --version"
refuse "/sys/kernel/security/apparmor/features"
