# SPDX-License-Identifier: CC0-1.0
component  cog
type       application
purl       pkg:generic/cog@{version}
supplier   Igalia
license    MIT
url        vcs https://github.com/Igalia/cog
alias      libcog

rule 1 soname "libcogcore.so.{soversion}"
rule 2 symbols cog_shell_new cog_platform_setup cog_directory_files_handler_new
rule 3 strings rodata "Failed to get platform's view backend: %s"
rule 4 strings rodata "%s (WPE WebKit %u.%u.%u)\n" "Could not instantiate any WPE backend."
rule 5 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 4

accept 1 "libcogcore.so.9" -> -
accept 2 "cog_shell_new cog_platform_setup cog_directory_files_handler_new" -> -
accept 3 "Failed to get platform's view backend: %s" -> -
accept 4 "%s (WPE WebKit %u.%u.%u)\n\0Could not instantiate any WPE backend." -> -
accept 5 "0.18.4" -> 0.18.4
refuse "cog 0.18.4 (WPE WebKit 2.44.1)"
