#!/bin/bash
# Prints a one-time sign-in link for the member "Shop staff".
. "$(dirname "$0")/../_shared/lib.sh"
cd "$HERE"
PYTHONDONTWRITEBYTECODE=1 "$PYTHON" -c "
import json
from ghostapi import *
print(member_link(admin('http://127.0.0.1:${PORT:-18250}'), json.load(open('$T/run/state.json'))['staff']))"
