# SPDX-License-Identifier: CC0-1.0
component  grpc
type       library
purl       pkg:generic/grpc@{version}
cpe        cpe:2.3:a:grpc:grpc:{version}:*:*:*:*:*:*:*
supplier   gRPC Authors
license    Apache-2.0
url        website https://www.grpc.io/
url        vcs https://github.com/grpc/grpc
alias      libgrpc libgrpc++ libgrpc29 libgpr

rule 1 soname "libgrpc.so.{soversion}"
rule 2 soname "libgrpc_unsecure.so.{soversion}"
rule 3 soname "libgpr.so.{soversion}"
rule 4 soname "libgrpc++.so.{soversion}"
rule 5 filename "libgrpc++.so.{major}.{minor}.{patch}" >=1.0
rule 6 symbols grpc_channel_create_registered_call grpc_completion_queue_create_for_pluck grpc_version_string
rule 7 symbols gpr_cpu_current_cpu gpr_convert_clock_type gpr_cv_broadcast
rule 8 soname "libgrpcpp_channelz.so.{soversion}"
rule 9 soname "libaddress_sorting.so.{soversion}"
rule 10 soname "libgrpc_plugin_support.so.{soversion}"
rule 11 soname "libgrpc++_{word}.so.{soversion}"

accept 1 "libgrpc.so.29" -> -
accept 2 "libgrpc_unsecure.so.29" -> -
accept 3 "libgpr.so.29" -> -
accept 4 "libgrpc++.so.1.51" -> -
accept 5 "libgrpc++.so.1.51.1" -> 1.51.1
accept 6 "grpc_channel_create_registered_call grpc_completion_queue_create_for_pluck grpc_version_string" -> -
accept 7 "gpr_cpu_current_cpu gpr_convert_clock_type gpr_cv_broadcast" -> -
accept 8 "libgrpcpp_channelz.so.1.51" -> -
accept 9 "libaddress_sorting.so.29" -> -
accept 10 "libgrpc_plugin_support.so.1.51" -> -
accept 11 "libgrpc++_reflection.so.1.51" -> -
refuse "grpc-c/29.0.0"
