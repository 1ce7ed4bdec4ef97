#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of mh01. usage: mh01.sh DIRECTORY
# Needs: python3, openssl.
set -eu
exec python3 "$(dirname "$0")/crypt.py" mh01 "$1"
