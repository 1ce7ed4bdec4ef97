# SPDX-License-Identifier: CC0-1.0
component  strongswan
type       application
purl       pkg:generic/strongswan@{version}
cpe        cpe:2.3:a:strongswan:strongswan:{version}:*:*:*:*:*:*:*
supplier   strongSwan project
license    GPL-2.0-or-later
url        website http://www.strongswan.org
url        vcs https://github.com/strongswan/strongswan
alias      charon swanctl libstrongswan libcharon strongswan-charon

# the libraries say no version and the programs that do need them, so they are known by their functions
rule 1 banner rodata "Starting IKE charon daemon (strongSwan {version}, %s %s, %s)"
rule 2 banner rodata "Starting charon-systemd IKE daemon (strongSwan {version}, %s"
rule 3 banner rodata "Starting charon NetworkManager backend (strongSwan {version})"
rule 4 banner rodata "Starting %sSwan {version} IPsec [starter]"
rule 5 banner rodata "Status of IKE charon daemon (%sSwan {version}"
rule 6 banner text "IPSEC_VERSION=\"U{version}/K`uname -r`\""
rule 7 symbols library_init plugin_loader_create lib
rule 8 symbols libcharon_init ike_sa_manager_create charon
rule 9 symbols vici_begin_section vici_add_key_valuef vici_connect
rule 10 symbols libsimaka_init simaka_message_create
rule 11 symbols libtls_init tls_aead_create_implicit
rule 12 symbols libradius_init radius_message_create
rule 13 symbols libipsec_init esp_context_create
rule 14 symbols libtpmtss_init tpm_tss_probe
rule 15 symbols libpttls_init pt_tls_client_create
rule 16 soname "libstrongswan-{word}.so"
rule 17 strings rodata "strongSwan swanctl %s\n"
rule 18 strings rodata "strongSwan %s PKI tool\n"
rule 19 lone "{major1}.{minor1}.{patch}" >=4.0 <9.0 needs 17,18
rule 20 strings rodata "    stroke down-srcip START [END]"
rule 21 strings rodata "STATUS=charon-systemd running, strongSwan %s, %s %s, %s"
rule 22 lone "{major1}.{minor1}.{patch}" >=5.0 <9.0 needs 21
rule 23 symbols libtnccs_init libtnccs_deinit
rule 27 filename "ipsec/xfrmi"
rule 24 strings rodata "integrity check of charon failed" "strongSwan %s"
rule 25 filename "libstrongswan-{word}.so" of acert addrblock aes aesni af-alg agent android-dns android-log attr attr-sql bliss blowfish botan bypass-lan ccm certexpire chapoly cmac connmark constraints counters coupling ctr curl curve25519 des dhcp dnscert dnskey drbg duplicheck eap-aka eap-aka-3gpp eap-aka-3gpp2 eap-dynamic eap-gtc eap-identity eap-md5 eap-mschapv2 eap-peap eap-radius eap-sim eap-sim-file eap-sim-pcsc eap-simaka-pseudonym eap-simaka-reauth eap-simaka-sql eap-tls
rule 28 filename "libstrongswan-{word}.so" of eap-tnc eap-ttls error-notify ext-auth farp fips-prf forecast gcm gcrypt gmp gmpdh ha hmac imc-attestation ipseckey kdf kernel-libipsec kernel-netlink kernel-pfkey kernel-pfroute kernel-wfp keychain ldap led load-tester lookip maemo md4 md5 medcli medsrv mgf1 ml mysql newhope nonce ntru openssl openxpki osx-attr p-cscf padlock pem pgp pkcs1 pkcs11 pkcs12 pkcs7
rule 29 filename "libstrongswan-{word}.so" of pkcs8 pubkey radattr random rc2 rdrand resolve revocation save-keys sec-updater selinux sha1 sha2 sha3 smp socket-default socket-dynamic socket-win soup sql sqlite sshkey stroke systime-fix test-vectors tnc-ifmap tnc-imc tnc-imv tnc-pdp tnc-tnccs tnccs-11 tnccs-20 tnccs-dynamic tpm uci unbound unity updown vici whitelist winhttp wolfssl x509 xauth xauth-eap xauth-generic xauth-pam xcbc

accept 1 "Starting IKE charon daemon (strongSwan 5.9.8, %s %s, %s)" -> 5.9.8
accept 2 "Starting charon-systemd IKE daemon (strongSwan 6.0.1, %s %s, %s)" -> 6.0.1
accept 3 "Starting charon NetworkManager backend (strongSwan 5.9.8)" -> 5.9.8
accept 4 "Starting %sSwan 5.9.8 IPsec [starter]..." -> 5.9.8
accept 5 "Status of IKE charon daemon (%sSwan 6.0.1, %s %s, %s):\n" -> 6.0.1
accept 6 "IPSEC_VERSION=\"U5.9.8/K`uname -r`\"" -> 5.9.8
accept 7 "library_init plugin_loader_create lib" -> -
accept 8 "libcharon_init ike_sa_manager_create charon" -> -
accept 9 "vici_begin_section vici_add_key_valuef vici_connect" -> -
accept 10 "libsimaka_init simaka_message_create" -> -
accept 11 "libtls_init tls_aead_create_implicit" -> -
accept 12 "libradius_init radius_message_create" -> -
accept 13 "libipsec_init esp_context_create" -> -
accept 14 "libtpmtss_init tpm_tss_probe" -> -
accept 15 "libpttls_init pt_tls_client_create" -> -
accept 16 "libstrongswan-x509.so" -> -
accept 17 "strongSwan swanctl %s\n" -> -
accept 18 "strongSwan %s PKI tool\n" -> -
accept 19 "5.9.8" -> 5.9.8
accept 20 "    stroke down-srcip START [END]\n" -> -
accept 21 "STATUS=charon-systemd running, strongSwan %s, %s %s, %s" -> -
accept 22 "5.9.8" -> 5.9.8
accept 23 "libtnccs_init libtnccs_deinit" -> -
accept 27 "usr/lib/ipsec/xfrmi" -> -
accept 24 "integrity check of charon failed\0Linux strongSwan %s\n" -> -
accept 25 "libstrongswan-aes.so" -> -
accept 28 "libstrongswan-eap-tnc.so" -> -
accept 29 "libstrongswan-pkcs8.so" -> -
refuse "strongSwan 5.9.8 vendor id"
refuse "libstrongswan.so.0"

