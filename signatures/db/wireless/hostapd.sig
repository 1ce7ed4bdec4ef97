# SPDX-License-Identifier: CC0-1.0
component  hostapd
type       application
purl       pkg:generic/hostapd@{version}
cpe        cpe:2.3:a:w1.fi:hostapd:{version}:*:*:*:*:*:*:*
cpe        cpe:2.3:a:w1.fi:wpa_supplicant:{version}:*:*:*:*:*:*:*
supplier   Jouni Malinen
license    BSD-3-Clause
url        website https://w1.fi/wpa_supplicant/
url        vcs https://w1.fi/cgit/hostap/
alias      wpa wpa_supplicant wpasupplicant wpad wpad-mini wpad-basic wpa_cli hostapd_cli

rule 1 banner rodata "{start}hostapd v{version}\nUser space daemon for IEEE 802.11 AP management"
rule 2 banner rodata "{start}wpa_supplicant v{version}\nCopyright (c) 2003-{year}, Jouni Malinen"
rule 3 banner rodata "{start}wpa_cli v{version}\nCopyright (c) 2004-{year}, Jouni Malinen"
rule 4 banner rodata "{start}hostapd_cli v{version}\nCopyright (c) 2004-{year}, Jouni Malinen"
rule 5 banner rodata "{start}hostapd v%s\nUser space daemon for IEEE 802.11 AP management"
rule 6 lone "2.{minor}" version "2.{minor}" needs 5
rule 7 lone "0.{minor}.{patch}" version "0.{minor}.{patch}" needs 5
rule 8 banner rodata "usage: wpa_passphrase <ssid> [passphrase]"
rule 9 strings rodata "eapol_test: Triggering EAP reauthentication"
rule 10 strings rodata "wpa_gui for wpa_supplicant" "Failed to get P2P group passphrase."
rule 11 strings rodata "ACS: Survey is missing channel time" "WPA: No GTK IE in Group Key msg 1/2"

accept 1 "hostapd v2.9\nUser space daemon for IEEE 802.11 AP management," -> 2.9
accept 2 "wpa_supplicant v2.10\nCopyright (c) 2003-2022, Jouni Malinen <j@w1.fi> and contributors" -> 2.10
accept 3 "wpa_cli v2.10\nCopyright (c) 2004-2022, Jouni Malinen <j@w1.fi> and contributors" -> 2.10
accept 4 "hostapd_cli v2.10\nCopyright (c) 2004-2022, Jouni Malinen <j@w1.fi> and contributors" -> 2.10
accept 5 "hostapd v%s\nUser space daemon for IEEE 802.11 AP management," -> -
accept 6 "2.10" -> 2.10
accept 7 "0.7.3" -> 0.7.3
accept 8 "usage: wpa_passphrase <ssid> [passphrase]\n" -> -
accept 9 "eapol_test: Triggering EAP reauthentication\n" -> -
accept 10 "wpa_gui for wpa_supplicant\0Failed to get P2P group passphrase." -> -
accept 11 "ACS: Survey is missing channel time\0WPA: No GTK IE in Group Key msg 1/2" -> -
refuse "iwd - compatible with wpa_supplicant v2.10"
refuse "wpa_supplicant EAP-FAST PAC file - version 1"

