# SPDX-License-Identifier: CC0-1.0
component  spdlog
type       library
purl       pkg:generic/spdlog@{version}
cpe        cpe:2.3:a:gabime:spdlog:{version}:*:*:*:*:*:*:*
supplier   Gabi Melman
license    MIT
url        vcs https://github.com/gabime/spdlog
alias      libspdlog

rule 1 soname "libspdlog.so.{soversion}"
rule 2 filename "libspdlog.so.{major}.{minor}.{patch}" >=1.0
rule 3 symbols _ZN6spdlog14default_loggerEv _ZN6spdlog18default_logger_rawEv _ZN6spdlog17disable_backtraceEv

accept 1 "libspdlog.so.1.15" -> -
accept 2 "libspdlog.so.1.15.2" -> 1.15.2
accept 3 "_ZN6spdlog14default_loggerEv _ZN6spdlog18default_logger_rawEv _ZN6spdlog17disable_backtraceEv" -> -
refuse "[*** LOG ERROR #%04zu ***]"
