# SPDX-License-Identifier: CC0-1.0
component  rt-tests
type       application
purl       pkg:generic/rt-tests@{version}
supplier   Thomas Gleixner
license    GPL-2.0-only
url        website https://wiki.linuxfoundation.org/realtime/documentation/howto/tools/rt-tests
url        vcs https://git.kernel.org/pub/scm/utils/rt-tests/rt-tests.git
alias      cyclictest

# The version is a floating-point constant of the code ("V %1.2f").
rule 1 strings rodata "cyclictest V %1.2f\n"
rule 2 strings rodata "the number of groups cannot exceed the number of online processors (%ld)\n"
rule 3 strings rodata "Probably missing capabilities, either run as root or increase RLIMIT_RTPRIO limits.\n"

accept 1 "cyclictest V %1.2f\n" -> -
accept 2 "the number of groups cannot exceed the number of online processors (%ld)\n" -> -
accept 3 "Probably missing capabilities, either run as root or increase RLIMIT_RTPRIO limits.\n" -> -
refuse "cyclictest V 2.40"
