# SPDX-License-Identifier: Apache-2.0
"""Packages of Debian 12 for several processors, with apt in a configuration of its own."""
import re, subprocess

KEYS = "/usr/share/keyrings/debian-archive-keyring.gpg"
ARCHES = ["amd64", "arm64", "armhf", "mipsel"]

def upstream(version):
    """1:2.2+dfsg1-3~deb12u1 -> 2.2, 2.12.7+dfsg+really2.9.14-2 -> 2.9.14"""
    version = version.split(":", 1)[-1].rsplit("-", 1)[0].split("really")[-1]
    return re.split(r"[.+~](?:dfsg|ds|git)", version)[0]

def site():
    """The Debian archive that this machine's apt uses."""
    lines = subprocess.run(["apt-get", "indextargets", "--format", "$(SITE) $(ORIGIN) $(LABEL) $(SUITE)", "Identifier: Packages"],
                           capture_output=True, text=True, check=True).stdout.split("\n")
    for line in lines:
        uri, _, rest = line.partition(" ")
        if rest.startswith("Debian Debian "):
            return uri
    raise SystemExit("this machine's apt knows no Debian archive: run 'apt-get update' first")

def download(cache, arches, wanted):
    for d in ("lists/partial", "archives/partial"):
        (cache / d).mkdir(parents=True, exist_ok=True)
    (cache / "sources.list").write_text(f"deb [signed-by={KEYS}] {site()} bookworm main\n")
    # what this machine has installed is none of the packages' business
    (cache / "status").touch()
    config = [f"-oDir::Etc::sourcelist={cache}/sources.list", "-oDir::Etc::sourceparts=-", f"-oDir::State::lists={cache}/lists",
              f"-oDir::State::status={cache}/status", f"-oDir::Cache={cache}", "-oAcquire::Languages=none",
              *(f"-oAPT::Architectures::={a}" for a in arches)]
    subprocess.run(["apt-get", "-qq", *config, "update"], check=True)
    subprocess.run(["apt-get", "-qq", *config, "download", *wanted], check=True, cwd=cache)

def have(cache):
    found = {}
    for deb in sorted(cache.glob("*.deb")):
        name, version, arch = deb.stem.split("_")
        found[f"{name}:{arch}"] = (deb, upstream(version.replace("%3a", ":")))
    return found

def fetch(cache, arches, packages):
    """"name:arch" -> (file, upstream version) of all PACKAGES; those that are not in CACHE are fetched."""
    wanted = [f"{p}:{a}" for p in packages for a in arches]
    found = have(cache)
    if missing := [w for w in wanted if w not in found]:
        download(cache, arches, missing)
        found = have(cache)
    return {w: found[w] for w in wanted}
