# SPDX-License-Identifier: CC0-1.0
component  op-tee
type       firmware
purl       pkg:generic/op-tee@{version}
cpe        cpe:2.3:o:linaro:op-tee:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:o:op-tee:op-tee_os:{version}:*:*:*:*:*:*:*
supplier   Linaro
license    BSD-2-Clause
url        website https://www.trustedfirmware.org/projects/op-tee/
url        vcs https://github.com/OP-TEE/optee_os
alias      optee optee-os op-tee_os

rule 1 strings rodata "OP-TEE version: %s" "OP-TEE configuration might be insecure!"
rule 2 banner rodata "{start}{dotted} (gcc version {any} UTC {year} " needs 1,4
rule 3 banner rodata "{start}{dotted}-{any} (gcc version {any} UTC {year} " needs 1,4
rule 4 strings rodata "OP-TEE version: %s" "core/arch/arm/kernel/"
# outside of a git tree
rule 5 banner rodata "{in}Unknown_{dotted} (gcc version {any} UTC {year} " needs 1,4

accept 1 "OP-TEE version: %s\0WARNING: This OP-TEE configuration might be insecure!" -> -
accept 2 "3.19.0 (gcc version 11.3.0 (GCC)) #1 Fri Oct 14 10:11:12 UTC 2022 aarch64" -> 3.19.0
accept 3 "3.19.0-12-gabc (gcc version 11.3.0 (GCC)) #1 Fri Oct 14 10:11:12 UTC 2022 aarch64" -> 3.19.0
accept 5 "Unknown_4.5 (gcc version 14.2.0 (Debian 14.2.0-19)) #1 Fri Jul 11 09:44:01 UTC 2025 aarch64" -> 4.5
accept 4 "OP-TEE version: %s\0core/arch/arm/kernel/thread_optee_smc.c" -> -
refuse "linaro,optee-tz"
refuse "optee: revision 3.19"

