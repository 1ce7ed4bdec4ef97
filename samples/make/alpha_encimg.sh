#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of alpha_encimg. usage: alpha_encimg.sh DIRECTORY
# Needs: python3, openssl.
set -eu
exec python3 "$(dirname "$0")/crypt.py" alpha_encimg "$1"
