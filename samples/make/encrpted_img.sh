#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of encrpted_img. usage: encrpted_img.sh DIRECTORY
# Needs: python3, openssl.
set -eu
exec python3 "$(dirname "$0")/crypt.py" encrpted_img "$1"
