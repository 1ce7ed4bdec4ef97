#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The manifest of an application of Android, as aapt2 (AOSP) compiles it.
# usage: android_manifest.sh DIRECTORY
# Needs: aapt, android-framework-res, unzip.
set -eu
mkdir -p "$1"
out=$(readlink -f "$1")
tmp=$(mktemp -d)
trap 'rm -r "$tmp"' EXIT
cat >"$tmp/AndroidManifest.xml" <<'EOF'
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="org.example.lamp"
	android:versionCode="42" android:versionName="1.4.2">
	<uses-sdk android:minSdkVersion="21"/>
</manifest>
EOF
aapt2 link --manifest "$tmp/AndroidManifest.xml" -o "$tmp/lamp.apk" \
	-I /usr/share/android-framework-res/framework-res.apk
unzip -p "$tmp/lamp.apk" AndroidManifest.xml >"$out/android-manifest"
