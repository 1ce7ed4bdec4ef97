# SPDX-License-Identifier: CC0-1.0
component  libpipeline
type       library
purl       pkg:generic/libpipeline@{version}
supplier   Colin Watson
license    GPL-3.0-or-later
alias      libpipeline1

rule 1 soname "libpipeline.so.{soversion}"
rule 2 filename "libpipeline.so.{major1}.{minor}.{patch}"
rule 3 symbols pipecmd_arg pipeline_commandv pipeline_connect

accept 1 "libpipeline.so.1" -> -
accept 2 "libpipeline.so.1.5.7" -> 1.5.7
accept 3 "pipecmd_arg pipeline_commandv pipeline_connect" -> -
refuse "libpipeline"
