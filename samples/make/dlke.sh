#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of dlke. usage: dlke.sh DIRECTORY
# Needs: python3, openssl.
set -eu
exec python3 "$(dirname "$0")/crypt.py" dlke "$1"
