#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of shrs. usage: shrs.sh DIRECTORY
# Needs: python3, openssl.
set -eu
exec python3 "$(dirname "$0")/crypt.py" shrs "$1"
