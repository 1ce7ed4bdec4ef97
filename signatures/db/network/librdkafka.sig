# SPDX-License-Identifier: CC0-1.0
component  librdkafka
type       library
purl       pkg:generic/librdkafka@{version}
supplier   Confluent
license    BSD-2-Clause
url        vcs https://github.com/confluentinc/librdkafka
alias      librdkafka1

rule 1 soname "librdkafka.so.{soversion}"
rule 2 symbols rd_kafka_consumer_group_metadata_destroy rd_kafka_mock_partition_push_leader_response rd_kafka_topic_result_error_string
rule 3 strings rodata "librdkafka v%s (0x%x) %s initialized (builtin.features %s, %s, debug 0x%x)"
rule 4 getter rd_kafka_version hex:MNNPP__
rule 5 soname "librdkafka++.so.{soversion}"

accept 1 "librdkafka.so.1" -> -
accept 2 "rd_kafka_consumer_group_metadata_destroy rd_kafka_mock_partition_push_leader_response rd_kafka_topic_result_error_string" -> -
accept 3 "librdkafka v%s (0x%x) %s initialized (builtin.features %s, %s, debug 0x%x)" -> -
accept 4 "0x20800ff" -> 2.8.0
accept 5 "librdkafka++.so.1" -> -
refuse "rdkafka#producer-1"
