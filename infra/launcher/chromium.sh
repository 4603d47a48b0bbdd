# Sets CNAP_CHROMIUM to a browser for the tests: one that is there, or one that apt-get can install. To be sourced.

chromium_find() {
    for name in "${CNAP_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        if found=$(command -v "${name:-/nowhere}"); then
            CNAP_CHROMIUM=$found
            export CNAP_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
            return 0
        fi
    done
    return 1
}

if ! chromium_find && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests …"
    apt-get -q update >"$CNAP_DATA/chromium.log" 2>&1 &&
        DEBIAN_FRONTEND=noninteractive apt-get -q install -y chromium >>"$CNAP_DATA/chromium.log" 2>&1 || true
fi

if ! chromium_find; then
    echo "The browser tests need Chromium: install the package \"chromium\" (Debian, Fedora, Arch), or set CNAP_CHROMIUM to the program." >&2
    exit 1
fi
