# SPDX-License-Identifier: CC0-1.0
component  prosody
type       application
purl       pkg:generic/prosody@{version}
cpe        cpe:2.3:a:prosody:prosody:{version}:*:*:*:*:*:*:*
supplier   Prosody IM
license    MIT
url        website http://www.prosody.im/

# its version is all of the text of the file prosody.version
rule 1 strings text "-- prosody - main executable for Prosody XMPP server"
rule 2 strings text "-- prosodyctl - command-line controller for Prosody XMPP server"

accept 1 "-- prosody - main executable for Prosody XMPP server\n" -> -
accept 2 "-- prosodyctl - command-line controller for Prosody XMPP server\n" -> -
refuse "-- Prosody Example Configuration File"
