# SPDX-License-Identifier: CC0-1.0
component  wireless-tools
type       application
purl       pkg:generic/wireless-tools@{version}
supplier   Jean Tourrilhes
license    GPL-2.0-only
url        website http://www.hpl.hp.com/personal/Jean_Tourrilhes/Linux/Tools.html
url        source-distribution https://hewlettpackard.github.io/wireless-tools/Tools.html
alias      wireless_tools libiw libiw30 libiw29 iwconfig ifrename

rule 1 soname "libiw.so.{version}"
rule 2 symbols iw_sockets_open iw_enum_devices iw_print_bitrate
rule 3 strings rodata "Usage: iwconfig [interface]" "\{period N|timeout N|saving N|off}"
rule 4 strings rodata "usage: ifrename [-c configurationfile]"
rule 5 strings rodata "Spy threshold crossed on address:%s" "Usage: iwevent [OPTIONS]"
rule 6 strings rodata "Usage iwgetid [OPTIONS] [ifname]"
rule 7 strings rodata "iwlist: unknown command `%s' (check 'iwlist --help')."
rule 8 strings rodata "Usage: iwpriv interface [private-command [private-arguments]]"
rule 9 strings rodata "Usage: iwspy interface [+] [MAC address] [IP address]"
# programs with the library inside them
rule 10 strings rodata "Wireless-Tools version %d" "Compatible with Wireless Extension"

accept 1 "libiw.so.30" -> 30
accept 2 "iw_sockets_open iw_enum_devices iw_print_bitrate iw_process_interface_enumeration" -> -
accept 3 "Usage: iwconfig [interface]\n\0\{period N|timeout N|saving N|off}" -> -
accept 4 "usage: ifrename [-c configurationfile] [-i ifname] [-p] [-t] [-d] [-D]\n" -> -
accept 5 "Usage: iwevent [OPTIONS]\n\0Spy threshold crossed on address:%s\n" -> -
accept 6 "Usage iwgetid [OPTIONS] [ifname]\n" -> -
accept 7 "iwlist: unknown command `%s' (check 'iwlist --help').\n" -> -
accept 8 "Usage: iwpriv interface [private-command [private-arguments]]\n" -> -
accept 9 "Usage: iwspy interface [+] [MAC address] [IP address]\n" -> -
accept 10 "Compatible with Wireless Extension\0%-8.16s  Wireless-Tools version %d\n" -> -
refuse "run iwconfig to see the interface"
refuse "libiwinfo.so"

