# Builds what is not built and keeps what the launcher needs in the data folder. To be sourced, with $root set.
#
# Whether something is not built is told by a checksum of all that a build reads, so that a fresh clone, an older branch
# and a deleted file are noticed alike. When nothing has changed, Maven is not even started.

installed=$CNAP_DATA/launcher
server=$root/infra/server/target/server
log=$CNAP_DATA/log/build.log
lock=$CNAP_DATA/building

# One line for each file that a build reads: checksum, size, name.
sources() (
    cd "$root"
    find pom.xml .mvn/jvm.config .mvn/wrapper/maven-wrapper.properties \
        api ui portal tenant-admin infra/database infra/identity infra/launcher infra/server \
        \( -name target -o -name node_modules -o -path '*/src/test' \
            -o -path tenant-admin/src/main/frontend -o -path tenant-admin/src/main/bundles \) -prune \
        -o -type f \( -path '*/src/*' -o -name pom.xml -o -path '.mvn/*' \) -exec cksum {} + | LC_ALL=C sort -k 3
)

is_built() {
    [ -f "$installed/sources" ] && [ "$(sources | cksum)" = "$(cat "$installed/sources")" ] || return 1
    # the servers are copied to the data folder by the first start; until then their origins must be there
    [ -f "$CNAP_DATA/wildfly/prepared-for" ] || [ -f "$server/jboss-modules.jar" ] || return 1
    [ -f "$CNAP_DATA/keycloak/prepared-for" ] || [ -f "$(cat "$installed/keycloak.path")" ]
}

free_mib() {
    df -Pk "$CNAP_DATA" | awk 'NR == 2 { print int($4 / 1024) }'
}

# What went wrong, in one sentence, from the log of the build.
build_trouble() {
    artifact=$(grep -Eo '(transfer|find) artifact [^ ]+' "$log" | sed -n '1s/.* //p')
    error=$(sed -n 's/^\[ERROR\] *//p' "$log" | sed -n 1p)
    if grep -q 'No space left on device' "$log"; then
        echo "The disk is full, $(free_mib) MiB are left for $CNAP_DATA: make room, or set CNAP_DATA to a folder on another disk."
    elif grep -q '^Maven could not be fetched' "$log"; then
        echo "$(grep '^Maven could not be fetched' "$log"). Run this again when the network is back."
    elif [ -n "$artifact" ]; then
        echo "$artifact could not be downloaded: run this again when the network is back. The log is $log."
    else
        echo "The build failed: ${error:-$(tail -n 1 "$log")} The log is $log."
    fi
}

build_progress() {
    printf '  … %s s' "$1"
    sed -n 's/^\[INFO\] Building \([^ ]*\) .*\[\([0-9]*\/[0-9]*\)\]$/, \1 (\2)/p' "$log" | tail -n 1 | tr -d '\n'
    downloads=$(grep -c 'Downloaded from' "$log" || true)
    [ "$downloads" -eq 0 ] || printf ', %s files downloaded' "$downloads"
    echo
}

build() {
    if [ "$(free_mib)" -lt "$1" ]; then
        echo "The disk is too full, $(free_mib) of $1 MiB are left for $CNAP_DATA: make room, or set CNAP_DATA to a folder on another disk." >&2
        exit 1
    fi
    mkdir -p "$CNAP_DATA/log"
    lock_build
    trap 'rm -rf "$lock"' EXIT
    echo "Building (log: $log)"
    begin=$(date +%s)
    sources >"$CNAP_DATA/sources.building"
    forget_deleted
    rm -rf "$root/infra/launcher/target/lib" # an older version of a library would stay on the class path
    (cd "$root" && exec ./mvnw -B -Dstyle.color=never -Dmaven.test.skip=true -pl infra/server,infra/launcher -am package) >"$log" 2>&1 &
    maven=$!
    trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM HUP
    shown=0
    while kill -0 "$maven" 2>/dev/null; do
        sleep 1
        passed=$(($(date +%s) - begin))
        if [ $((passed - shown)) -ge 10 ]; then
            shown=$passed
            build_progress "$passed"
        fi
    done
    if ! wait "$maven"; then
        build_trouble >&2
        exit 1
    fi
    trap - INT TERM HUP
    keep
    rm -rf "$lock" # the trap does not run when the shell becomes Java
    echo "Built ($(($(date +%s) - begin)) s)"
}

# Two builds in one checkout would overwrite each other's files. A lock whose process is gone was left by a killed build.
lock_build() {
    if ! mkdir "$lock" 2>/dev/null && kill -0 "$(cat "$lock/pid" 2>/dev/null)" 2>/dev/null; then
        echo "Another infra/up is building; see $log." >&2
        exit 1
    fi
    mkdir -p "$lock"
    echo $$ >"$lock/pid"
}

# Maven leaves in target/ what it made of a file that is gone since: a deleted migration would still run.
forget_deleted() {
    [ -f "$installed/sources.list" ] || return 0
    if cut -d ' ' -f 3- "$CNAP_DATA/sources.building" "$installed/sources.list" "$installed/sources.list" | LC_ALL=C sort |
        uniq -c | grep -q '^ *2 '; then
        (cd "$root" && rm -rf api/*/target/classes ui/target/classes portal/target/classes tenant-admin/target/classes \
            infra/*/target/classes)
    fi
}

# Copies the launcher out of the checkout, so that infra/down works whatever becomes of target/.
keep() {
    rm -rf "$installed.unfinished"
    mkdir -p "$installed.unfinished"
    cp "$root"/infra/launcher/target/launcher-*.jar "$root"/infra/launcher/target/lib/*.jar \
        "$root/infra/launcher/target/keycloak.path" "$installed.unfinished/"
    mv "$CNAP_DATA/sources.building" "$installed.unfinished/sources.list"
    cksum <"$installed.unfinished/sources.list" >"$installed.unfinished/sources" # the name of this release
    rm -rf "$installed"
    mv "$installed.unfinished" "$installed"
}

if ! is_built; then
    if [ -d "${CNAP_MAVEN_REPOSITORY:-$CNAP_DATA/m2}/org/wildfly" ]; then
        build 300
    else
        build 3000
    fi
fi
