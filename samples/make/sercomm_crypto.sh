#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of sercomm_crypto. usage: sercomm_crypto.sh DIRECTORY
# Needs: python3, openssl.
set -eu
exec python3 "$(dirname "$0")/crypt.py" sercomm_crypto "$1"
