#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Updates and container images with manifests. usage: updates.sh DIRECTORY
# Needs: python3, swugenerator, mender-artifact, umoci, skopeo.
set -eu
exec python3 "$(dirname "$0")/updates.py" "$1"
