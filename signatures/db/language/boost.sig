# SPDX-License-Identifier: CC0-1.0
component  boost
type       library
purl       pkg:generic/boost@{version}
cpe        cpe:2.3:a:boost:boost:{version}:*:*:*:*:*:*:*
supplier   Boost project
license    BSL-1.0
url        website https://www.boost.org/
url        vcs https://github.com/boostorg/boost
alias      libboost boost1.74 boost1.83

rule 1 soname "libboost_{any}.so.{major}.{minor}.{patch}"
rule 2 filename "libboost_{any}.so.{major}.{minor}.{patch}"
rule 3 filename "libboost_{any}-mt.so.{major}.{minor}.{patch}"
rule 4 banner rodata "/boost_1_{minor}_{patch}/boost/" version "1.{minor}.{patch}"
accept 1 "libboost_thread.so.1.74.0" -> 1.74.0
accept 2 "libboost_regex.so.1.83.0" -> 1.83.0
accept 3 "libboost_thread-mt.so.1.53.0" -> 1.53.0
accept 4 "/src/boost_1_70_0/boost/throw_exception.hpp" -> 1.70.0
refuse "/usr/include/boost/asio/impl/error.ipp"
refuse "N5boost10wrapexceptINS_16bad_function_callEEE"
