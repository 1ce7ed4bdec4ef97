# SPDX-License-Identifier: CC0-1.0
component  pipewire
type       library
purl       pkg:generic/pipewire@{version}
supplier   PipeWire
license    MIT
alias      libpipewire libpipewire-0.3 libspa

rule 1 soname "libpipewire-0.3.so.{soversion}"
rule 2 filename "libpipewire-0.3.so.0.{minor1}{patch2}.0" version "0.{minor}.{patch}"
rule 3 filename "libpipewire-0.3.so.0.{major1}{minor1}{patch2}.0"
rule 4 symbols pw_get_library_version pw_buffers_negotiate pw_client_info_update
rule 5 getter pw_get_library_version string "{dotted}"
rule 6 lone "0.3.{patch}" needs 1,4 version "0.3.{patch}"
rule 7 lone "1.{minor}.{patch}" needs 1,4 version "1.{minor}.{patch}"
rule 8 filename "pipewire-0.3/libpipewire-module-{word}.so" of access adapter avb client-device client-node combine-stream echo-cancel example-filter example-sink example-source fallback-sink ffado-driver filter-chain jack-tunnel jackdbus-detect link-factory loopback metadata netjack2-driver netjack2-manager parametric-equalizer pipe-tunnel portal profiler protocol-native protocol-pulse protocol-simple pulse-tunnel raop-discover raop-sink roc-sink roc-source rt rtkit rtp-sap rtp-session rtp-sink rtp-source session-manager snapcast-discover spa-device spa-device-factory spa-node spa-node-factory tunnel vban-recv vban-send x11-bell zeroconf-discover
rule 9 filename "spa-0.2/support/libspa-support.so"
rule 10 lone "0.3.{patch}" needs 8,9 version "0.3.{patch}"
rule 11 lone "1.{minor}.{patch}" needs 8,9 version "1.{minor}.{patch}"

accept 1 "libpipewire-0.3.so.0" -> -
accept 2 "libpipewire-0.3.so.0.365.0" -> 0.3.65
accept 3 "libpipewire-0.3.so.0.1402.0" -> 1.4.2
accept 4 "pw_get_library_version pw_buffers_negotiate pw_client_info_update" -> -
accept 5 "1.4.2" -> 1.4.2
accept 6 "0.3.65" -> 0.3.65
accept 7 "1.4.2" -> 1.4.2
accept 8 "usr/lib/pipewire-0.3/libpipewire-module-rt.so" -> -
accept 9 "usr/lib/spa-0.2/support/libspa-support.so" -> -
accept 10 "0.3.65" -> 0.3.65
accept 11 "1.4.2" -> 1.4.2
refuse "pipewire 1.4.2"
refuse "usr/lib/pipewire-0.3/libpipewire-module-xrdp.so"
