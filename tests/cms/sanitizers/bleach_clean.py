"""Prints what bleach keeps of standard input with its defaults; with "ours", with our settings."""

import sys
from pathlib import Path

import bleach

# Without a folder of compiled files beside the settings.
sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).parent.parent / "settings"))

html = sys.stdin.read()
if "ours" in sys.argv:
    from bleach_settings import cleaner

    print(cleaner.clean(html))
else:
    print(bleach.clean(html))
