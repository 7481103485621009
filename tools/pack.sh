#!/usr/bin/env bash
# Packs Keyway, Keyway.Panasonic and Keyway.Hirose into a folder that NuGet can use as a feed:
#   tools/pack.sh ../feed                         from the root of a clone; creates the folder if it does not exist
#   tools/pack.sh ../feed -p:VersionSuffix=dev.2  passes further arguments to dotnet pack
# NuGet caches each version that it has restored, so pack with a new version after each change.
set -euo pipefail

if [ $# -eq 0 ]; then
  echo "usage: tools/pack.sh FEED [ARGUMENT OF dotnet pack]..." >&2
  exit 2
fi

mkdir -p "$1"
feed=$(cd "$1" && pwd)
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for project in src/Runtime src/Panasonic src/Hirose; do
  # As on a build server: the assemblies contain no local paths, and the build is reproducible.
  dotnet pack "$project" --configuration Release --output "$feed" -p:ContinuousIntegrationBuild=true "$@"
done
