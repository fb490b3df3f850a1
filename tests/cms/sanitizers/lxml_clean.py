"""Prints what lxml's cleaner keeps of standard input with its defaults."""

import sys

from lxml.html.clean import clean_html

print(clean_html(f"<div>{sys.stdin.read()}</div>"))
