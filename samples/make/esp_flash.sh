#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Samples of esp_flash. usage: esp_flash.sh DIRECTORY
# Needs: python3.
set -eu
exec python3 "$(dirname "$0")/cameras.py" esp_flash "$1"
