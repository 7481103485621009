#!/usr/bin/env bash
# Packs Keyway and Keyway.Panasonic into a folder, which NuGet takes as a feed:
#   tools/pack.sh ../feed                         from the root of a clone; the folder is made if it does not exist
#   tools/pack.sh ../feed -p:VersionSuffix=dev.2  what follows goes to dotnet pack
# NuGet keeps each version that it has restored once: after a change, pack under another one.
set -euo pipefail

if [ $# -eq 0 ]; then
  echo "usage: tools/pack.sh FEED [ARGUMENT OF dotnet pack]..." >&2
  exit 2
fi

mkdir -p "$1"
feed=$(cd "$1" && pwd)
shift
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for project in src/Runtime src/Panasonic; do
  # As on a build server: no path of this machine gets into the assemblies, and the same sources give the same bytes.
  dotnet pack "$project" --configuration Release --output "$feed" -p:ContinuousIntegrationBuild=true "$@"
done
