# SPDX-License-Identifier: CC0-1.0
component  casync
type       application
purl       pkg:generic/casync@{version}
supplier   systemd project
license    LGPL-2.1-or-later
url        vcs https://github.com/systemd/casync

rule 1 strings rodata "CASYNC_PROTOCOL_PATH" "CASYNC_SSH_PATH" ".caidx"
accept 1 "CASYNC_PROTOCOL_PATH\0CASYNC_SSH_PATH\0.caidx" -> -
refuse "casync-bundle.caidx"
