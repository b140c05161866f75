# Finds a JDK. Sourced by ./proofstream; POSIX sh.

oldest_jdk=25

# The feature version of the JDK in a folder; nothing when there is none, or only a runtime without a compiler.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1
  fi
}

# The JDK that a java on the PATH belongs to, through all symbolic links.
jdk_of_command() {
  found=$(command -v "$1" 2>/dev/null) || return 0
  while [ -L "$found" ]; do
    link=$(readlink "$found")
    case $link in
      /*) found=$link ;;
      *) found=$(dirname "$found")/$link ;;
    esac
  done
  dirname "$(dirname "$found")"
}

# Prints the home of the first JDK that is new enough; fails when there is none. JAVA_HOME comes first, then the PATH,
# then the folders where JDKs usually are.
find_jdk() {
  set -- "${JAVA_HOME:-}" "$(jdk_of_command javac)" "$(jdk_of_command java)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/openjdk-* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/*
  for jdk_home; do
    [ -n "$jdk_home" ] || continue
    version=$(jdk_version "$jdk_home")
    if [ -n "$version" ] && [ "$version" -ge "$oldest_jdk" ]; then
      printf '%s\n' "$jdk_home"
      return 0
    fi
  done
  return 1
}
