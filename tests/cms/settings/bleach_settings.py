import bleach
from bleach.linkifier import LinkifyFilter

options = ["chart", "survey", "compare", "heading-level"]

cleaner = bleach.Cleaner(
    tags=[*bleach.ALLOWED_TAGS, "p", "basisniveau-indicator", "basisniveau-theme"],
    attributes={
        **bleach.ALLOWED_ATTRIBUTES,
        "basisniveau-indicator": ["indicator", "municipality", "answer", *options],
        "basisniveau-theme": ["theme", *options],
    },
    strip=True,
    filters=[LinkifyFilter],
)
