# SPDX-License-Identifier: CC0-1.0
component  rabbitmq-c
type       library
purl       pkg:generic/rabbitmq-c@{version}
cpe        cpe:2.3:a:rabbitmq-c_project:rabbitmq-c:{version}:*:*:*:*:*:*:*
supplier   Alan Antonuk
license    MIT
url        vcs https://github.com/alanxz/rabbitmq-c
alias      librabbitmq librabbitmq4

rule 1 soname "librabbitmq.so.{soversion}"
rule 2 filename "librabbitmq.so.0.{minor}.{patch}" version "0.{minor}.{patch}"
rule 3 symbols amqp_simple_rpc amqp_tune_connection amqp_basic_reject
rule 4 getter amqp_version string "{dotted}"

accept 1 "librabbitmq.so.4" -> -
accept 2 "librabbitmq.so.0.15.0" -> 0.15.0
accept 3 "amqp_simple_rpc amqp_tune_connection amqp_basic_reject" -> -
accept 4 "0.15.0" -> 0.15.0
refuse "connect to RabbitMQ 3.8"
