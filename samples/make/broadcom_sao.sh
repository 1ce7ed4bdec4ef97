#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of broadcom_sao. usage: broadcom_sao.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/crypt.py" broadcom_sao "$1"
