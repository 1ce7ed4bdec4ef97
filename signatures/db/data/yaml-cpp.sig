# SPDX-License-Identifier: CC0-1.0
component  yaml-cpp
type       library
purl       pkg:generic/yaml-cpp@{version}
cpe        cpe:2.3:a:yaml-cpp_project:yaml-cpp:{version}:*:*:*:*:*:*:*
supplier   yaml-cpp project
license    MIT
url        vcs https://github.com/jbeder/yaml-cpp
alias      libyaml-cpp

rule 1 soname "libyaml-cpp.so.{soversion}"
rule 2 filename "libyaml-cpp.so.{major}.{minor}.{patch}"
rule 3 symbols _ZN4YAML11NodeBuilder4RootEv _ZN4YAML10DirectivesC1Ev _ZN4YAML11NodeBuilder8OnMapEndEv

accept 1 "libyaml-cpp.so.0.8" -> -
accept 2 "libyaml-cpp.so.0.8.0" -> 0.8.0
accept 3 "_ZN4YAML11NodeBuilder4RootEv _ZN4YAML10DirectivesC1Ev _ZN4YAML11NodeBuilder8OnMapEndEv" -> -
refuse "bad YAML version:"
