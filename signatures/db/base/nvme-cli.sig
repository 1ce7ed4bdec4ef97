# SPDX-License-Identifier: CC0-1.0
component  nvme-cli
type       application
purl       pkg:generic/nvme-cli@{version}
supplier   linux-nvme project
license    GPL-2.0-only
url        vcs https://github.com/linux-nvme/nvme-cli

rule 1 strings rodata "hostnqn is not available -- use nvme gen-hostnqn"

accept 1 "hostnqn is not available -- use nvme gen-hostnqn\n" -> -
refuse "run nvme-cli 2.4 as root"
