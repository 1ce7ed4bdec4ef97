# SPDX-License-Identifier: CC0-1.0
component  systemd
type       application
purl       pkg:generic/systemd@{version}
cpe        cpe:2.3:a:systemd_project:systemd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:freedesktop:systemd:{version}:*:*:*:*:*:*:*
supplier   systemd project
license    LGPL-2.1-or-later AND GPL-2.0-or-later
url        website https://systemd.io
url        vcs https://github.com/systemd/systemd
alias      libsystemd libudev udev

rule 1 banner rodata "{start}systemd {dotted}{any} running in %ssystem mode"
rule 2 banner rodata "{start}systemd {soversion} ({dotted}"
rule 3 banner rodata "{start}busctl (systemd) {soversion} (Git {dotted}"
rule 4 banner rodata "%sManager: systemd {soversion} ({dotted}"
rule 5 banner rodata "Starting systemd-udevd version {dotted}"
rule 6 filename "libsystemd-shared-{d}.so"
rule 7 filename "libsystemd-core-{d}.so"
rule 8 soname "libsystemd-shared-{d}.so"
rule 9 filename "libsystemd.so.0.{d}.{d}"
rule 10 filename "libudev.so.1.7.{d}"
rule 11 symbols sd_bus_open_system sd_journal_open sd_event_new sd_notify
rule 12 banner rodata "1.0 systemd-v{soversion} ({dotted}"
rule 13 strings rodata "SYSTEMD_LOG_LEVEL" "SYSTEMD_LOG_TARGET"
rule 14 filename "libnss_systemd.so.2"
rule 15 filename "libnss_myhostname.so.2"
rule 16 filename "libnss_resolve.so.2"
rule 17 filename "libnss_mymachines.so.2"
rule 18 filename "pam_systemd.so"
rule 19 filename "lib/systemd/systemd-{any}d" needs 43
rule 20 filename "lib/systemd/systemd"
rule 21 filename "bin/systemctl"
rule 22 filename "bin/journalctl"
rule 23 filename "bin/loginctl"
rule 24 filename "bin/udevadm" needs 5,13
rule 25 filename "bin/networkctl"
rule 26 filename "bin/resolvectl"
rule 27 filename "bin/timedatectl"
rule 28 filename "bin/hostnamectl"
rule 29 filename "bin/localectl"
rule 30 filename "bin/systemd-{any}" needs 43
rule 31 filename "lib/systemd/systemd-{any}" needs 43
rule 32 soname "libsystemd-core-{d}.so"
rule 33 banner rodata "{start}%ssystemd %i%s ({dotted}"
rule 34 filename "system-generators/systemd-{any}" needs 43
rule 35 filename "user-generators/systemd-{any}" needs 43
rule 36 filename "30-systemd-environment-d-generator"
rule 37 filename "udev/dmi_memory_id"
rule 38 filename "udev/fido_id"
rule 39 filename "udev/iocost"
rule 40 soname "libsystemd.so.0"
rule 41 banner rodata "#### LoaderInfo: systemd-boot {dotted}"
rule 42 banner rodata "#### LoaderInfo: systemd-stub {dotted}"
# programs of others have such names too; its own keep the name of their source for the log
rule 43 banner rodata "src/{any}.c{end}" needs 19,30,31,34,35
accept 1 "\0systemd 257.13-1~deb13u1 running in %ssystem mode (%s)" -> 257.13
accept 2 "\0systemd 252 (252.39-1~deb12u2)\n%s\n" -> 252.39
accept 3 "\0busctl (systemd) 252 (Git 252.39-1~deb12u2)" -> 252.39
accept 4 "%sManager: systemd 257.13 (257.13-1~deb13u1)\n" -> 257.13
accept 5 "Starting systemd-udevd version 252.39-1~deb12u2" -> 252.39
accept 6 "libsystemd-shared-252.so" -> -
accept 7 "libsystemd-core-257.so" -> -
accept 8 "libsystemd-shared-252.so" -> -
accept 9 "libsystemd.so.0.35.0" -> -
accept 10 "libudev.so.1.7.5" -> -
accept 11 "sd_bus_open_system sd_journal_open sd_event_new sd_notify" -> -
accept 12 "1.0 systemd-v252 (252.39-1~deb12u2)" -> 252.39
accept 13 "SYSTEMD_LOG_LEVEL\0SYSTEMD_LOG_TARGET" -> -
accept 14 "libnss_systemd.so.2" -> -
accept 15 "libnss_myhostname.so.2" -> -
accept 16 "libnss_resolve.so.2" -> -
accept 17 "libnss_mymachines.so.2" -> -
accept 18 "pam_systemd.so" -> -
accept 19 "usr/lib/systemd/systemd-journald" -> -
accept 20 "usr/lib/systemd/systemd" -> -
accept 21 "usr/bin/systemctl" -> -
accept 22 "usr/bin/journalctl" -> -
accept 23 "usr/bin/loginctl" -> -
accept 24 "usr/bin/udevadm" -> -
accept 25 "usr/bin/networkctl" -> -
accept 26 "usr/bin/resolvectl" -> -
accept 27 "usr/bin/timedatectl" -> -
accept 28 "usr/bin/hostnamectl" -> -
accept 29 "usr/bin/localectl" -> -
accept 30 "usr/bin/systemd-analyze" -> -
accept 31 "usr/lib/systemd/systemd-shutdown" -> -
accept 32 "libsystemd-core-257.so" -> -
accept 33 "\0%ssystemd %i%s (257.13-1~deb13u1)\n%s\n" -> 257.13
accept 34 "usr/lib/systemd/system-generators/systemd-fstab-generator" -> -
accept 35 "usr/lib/systemd/user-generators/systemd-xdg-autostart-generator" -> -
accept 36 "30-systemd-environment-d-generator" -> -
accept 37 "usr/lib/udev/dmi_memory_id" -> -
accept 38 "usr/lib/udev/fido_id" -> -
accept 39 "usr/lib/udev/iocost" -> -
accept 40 "libsystemd.so.0" -> -
accept 41 "#### LoaderInfo: systemd-boot 252.39-1~deb12u1 ####" -> 252.39
accept 42 "#### LoaderInfo: systemd-stub 257.13-1~deb13u1 ####" -> 257.13
accept 43 "../src/getty-generator/getty-generator.c" -> -
refuse "This requires systemd 252 (or newer)"
refuse "{\"type\":\"deb\",\"os\":\"Debian\",\"name\":\"systemd\",\"version\":\"252.39-1~deb12u2\"}"
refuse "libudev.so.1.6.3"
