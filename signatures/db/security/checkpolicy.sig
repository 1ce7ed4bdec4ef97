# SPDX-License-Identifier: CC0-1.0
component  checkpolicy
type       application
purl       pkg:generic/checkpolicy@{version}
supplier   SELinux project
license    GPL-2.0-only
url        website https://github.com/SELinuxProject
url        vcs https://github.com/SELinuxProject/selinux
alias      checkmodule

# Neither program says the release; "policy version" is that of the policy format.
rule 1 strings rodata "Base policy - require of permission %s without prior declaration." "Building a policy module, but no module specification found."

accept 1 "Base policy - require of permission %s without prior declaration.\0Building a policy module, but no module specification found." -> -
refuse "policydb version 33 does not match my version range 15-33"
