# SPDX-License-Identifier: CC0-1.0
component  tomlplusplus
type       library
purl       pkg:generic/tomlplusplus@{version}
supplier   Mark Gillard
license    MIT
url        website https://marzer.github.io/tomlplusplus/
url        vcs https://github.com/marzer/tomlplusplus
alias      libtomlplusplus libtomlplusplus3 toml++

rule 1 soname "libtomlplusplus.so.{soversion}"
rule 2 filename "libtomlplusplus.so.{major}.{minor}.{patch}"

accept 1 "libtomlplusplus.so.3" -> -
accept 2 "libtomlplusplus.so.3.3.0" -> 3.3.0
refuse "toml::v3"
