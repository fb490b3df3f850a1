"""Prints what bleach keeps of the snippets in standard input, which a NUL separates.

With its defaults; with "ours", with our settings.
"""

import sys
from pathlib import Path

import bleach

# Without a folder of compiled files beside the settings.
sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).parent.parent / "settings"))

clean = bleach.clean
if "ours" in sys.argv:
    from bleach_settings import cleaner

    clean = cleaner.clean
print("\0".join(clean(html) for html in sys.stdin.read().split("\0")))
