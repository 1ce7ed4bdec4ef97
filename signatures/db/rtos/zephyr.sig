# SPDX-License-Identifier: CC0-1.0
component  zephyr
type       firmware
purl       pkg:generic/zephyr@{version}
cpe        cpe:2.3:o:zephyrproject:zephyr:{version}:*:*:*:*:*:*:*
supplier   Zephyr Project
license    Apache-2.0
url        website https://www.zephyrproject.org/
url        vcs https://github.com/zephyrproject-rtos/zephyr

rule 1 banner rodata "*** Booting Zephyr OS build v{dotted} ***"
rule 2 banner rodata "*** Booting Zephyr OS build v{dotted}-{d}-g{hex} ***"
rule 3 banner rodata "*** Booting Zephyr OS build zephyr-v{dotted} ***"
rule 4 banner rodata "*** Booting Zephyr OS build zephyr-v{dotted}-{d}-g{hex} ***"
rule 5 banner rodata "*** Booting Zephyr OS build "
rule 6 banner rodata "*** Using Zephyr OS v{dotted}-{hex} ***"
rule 7 banner rodata "*** Booting Zephyr OS build {major}.{minor}.{patch}ISH_"
rule 8 banner rodata "***** Booting Zephyr OS v{dotted} *****"
rule 9 banner rodata "*** Booting Zephyr OS v"
rule 10 strings rodata "*** Booting Zephyr OS version %s %s ***"
# the banner is a format, and the version a text of its own
rule 11 banner rodata "{start}zephyr-v{dotted}{end}" needs 5
rule 12 banner rodata "{start}zephyr-v{dotted}-{d}-g{hex}{end}" needs 5
rule 13 strings rodata ">>> ZEPHYR FATAL ERROR %d: %s on CPU %d"
rule 14 strings rodata "WEST_TOPDIR/zephyr/kernel/"

accept 1 "*** Booting Zephyr OS build v4.4.99 ***" -> 4.4.99
accept 2 "*** Booting Zephyr OS build v4.3.0-8828-g14f382c2002c ***" -> 4.3.0
accept 3 "*** Booting Zephyr OS build zephyr-v2.7.0 ***" -> 2.7.0
accept 4 "*** Booting Zephyr OS build zephyr-v3.2.0-1553-g45e1ff94cdbc ***" -> 3.2.0
accept 5 "*** Booting Zephyr OS build v3.5.0-rc2-331-gb7a06954094c ***" -> -
accept 6 "*** Using Zephyr OS v3.5.99-a8b9c0d1e2f3 ***" -> 3.5.99
accept 7 "*** Booting Zephyr OS build 3.6.0ISH_5.8.0.7716_64bdd8c@RUNNER:05/24/2024:13:48:30.21 ***" -> 3.6.0
accept 8 "***** Booting Zephyr OS v1.14.1 *****\n" -> 1.14.1
accept 9 "***** Booting Zephyr OS v1.14.0-rc1 *****\n" -> -
accept 10 "*** Booting Zephyr OS version %s %s ***\n" -> -
accept 11 "\0zephyr-v2.6.0\0" -> 2.6.0
accept 12 "\0zephyr-v2.6.0-536-g89212a7fbf5f\0" -> 2.6.0
accept 13 ">>> ZEPHYR FATAL ERROR %d: %s on CPU %d" -> -
accept 14 "WEST_TOPDIR/zephyr/kernel/work.c\0" -> -
refuse "zephyr-clients 3.1.2"
refuse "Zephyr OS v3.5.0 or later"
