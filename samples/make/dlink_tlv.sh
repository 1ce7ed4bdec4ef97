#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of dlink_tlv. usage: dlink_tlv.sh DIRECTORY
# Needs: python3, openssl.
set -eu
exec python3 "$(dirname "$0")/crypt.py" dlink_tlv "$1"
