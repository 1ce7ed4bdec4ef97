# SPDX-License-Identifier: CC0-1.0
component  libgpiod
type       library
purl       pkg:generic/libgpiod@{version}
supplier   Bartosz Golaszewski
license    LGPL-2.1-or-later
url        vcs https://git.kernel.org/pub/scm/libs/libgpiod/libgpiod.git
alias      libgpiod2 libgpiod3 libgpiodcxx gpiod gpiod-tools

rule 1 soname "libgpiod.so.{soversion}"
rule 2 soname "libgpiodcxx.so.{soversion}"
rule 3 symbols gpiod_chip_open gpiod_chip_close
rule 4 lone "{major}.{minor}.{patch}" needs 1 >=0.2 <10
rule 13 lone "{major}.{minor}" needs 1 >=0.2 <10
rule 5 filename "bin/gpiodetect"
rule 6 filename "bin/gpioinfo"
rule 7 filename "bin/gpioget"
rule 8 filename "bin/gpioset"
rule 9 filename "bin/gpiomon"
rule 10 filename "bin/gpiofind"
rule 11 filename "bin/gpionotify"
rule 12 strings rodata "%s (libgpiod) v%s\n"
rule 14 getter gpiod_version_string string "{dotted}"
rule 15 getter gpiod_api_version string "{dotted}"
accept 1 "libgpiod.so.3" -> -
accept 2 "libgpiodcxx.so.2" -> -
accept 3 "gpiod_chip_open gpiod_chip_close" -> -
accept 4 "2.2.1" -> 2.2.1
accept 5 "usr/bin/gpiodetect" -> -
accept 6 "usr/bin/gpioinfo" -> -
accept 7 "usr/bin/gpioget" -> -
accept 8 "usr/bin/gpioset" -> -
accept 9 "usr/bin/gpiomon" -> -
accept 10 "usr/bin/gpiofind" -> -
accept 11 "usr/bin/gpionotify" -> -
accept 12 "%s (libgpiod) v%s\n" -> -
accept 13 "2.1" -> 2.1
accept 14 "1.6.3" -> 1.6.3
accept 15 "2.2.1" -> 2.2.1
refuse "libgpiod not found"
