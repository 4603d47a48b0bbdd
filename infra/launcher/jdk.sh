# Sets JAVA_HOME to a JDK that is new enough, or says what to install. To be sourced.

jdk_at_least=25

# The major version of the JDK in folder $1; nothing if there is none.
jdk_major() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
    fi
}

jdk_find() {
    # CNAP_JDK_FOLDERS replaces the usual folders; the tests use it.
    on_path=$(command -v java || true)
    for jdk in "${JAVA_HOME:-}" \
        "${on_path:+$(dirname -- "$(dirname -- "$(readlink -f -- "$on_path")")")}" \
        ${CNAP_JDK_FOLDERS-/usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/* /opt/java/* /opt/jvm/* \
            /Library/Java/JavaVirtualMachines/*/Contents/Home} \
        "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/*; do
        major=$(jdk_major "$jdk")
        if [ "${major:-0}" -ge "$jdk_at_least" ]; then
            JAVA_HOME=$jdk
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

if ! jdk_find; then
    echo "No JDK $jdk_at_least or newer was found: install Temurin $jdk_at_least (a JDK, not a JRE), or point JAVA_HOME to one." >&2
    exit 1
fi
