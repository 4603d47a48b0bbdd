# Sets CNAP_DATA, the one data folder, to an absolute path and creates it. To be sourced, with $root set.

case ${CNAP_DATA:=$root/.data} in
    /*) ;;
    *) CNAP_DATA=$(pwd)/$CNAP_DATA ;;
esac
export CNAP_DATA

if ! mkdir -p "$CNAP_DATA" 2>/dev/null || ! [ -w "$CNAP_DATA" ]; then
    echo "The data folder $CNAP_DATA cannot be written: set CNAP_DATA to a folder that can." >&2
    exit 1
fi
