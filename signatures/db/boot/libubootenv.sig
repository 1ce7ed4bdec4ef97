# SPDX-License-Identifier: CC0-1.0
component  libubootenv
type       library
purl       pkg:generic/libubootenv@{version}
supplier   Stefano Babic
license    LGPL-2.1-or-later
url        vcs https://github.com/sbabic/libubootenv
alias      libubootenv0.1 libubootenv-tool

rule 1 soname "libubootenv.so.{soversion}"
rule 2 symbols libuboot_read_config libuboot_env_store libuboot_load_file
rule 3 strings rodata "Configuration file wrong or corrupted\n" "Cannot read default environment from file\n"
rule 4 lone "0.{minor}.{patch}" needs 3 version "0.{minor}.{patch}"
rule 5 lone "0.{minor}" needs 3 version "0.{minor}"
rule 6 filename "libubootenv.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
accept 1 "libubootenv.so.0" -> -
accept 2 "libuboot_read_config libuboot_env_store libuboot_load_file" -> -
accept 3 "Configuration file wrong or corrupted\n Cannot read default environment from file\n" -> -
accept 4 "0.3.2" -> 0.3.2
accept 5 "0.3" -> 0.3
accept 6 "libubootenv.so.0.3.2" -> 0.3.2
refuse "/etc/fw_env.config"
