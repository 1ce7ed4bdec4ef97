#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of bcm_u2nd. usage: bcm_u2nd.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/vendor.py" bcm_u2nd "$1"
